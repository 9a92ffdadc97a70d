import type { Wording } from '@njia/schema';

/** What a dialect recognised, in words; the keys are those of `Evidence`. Swahili is a draft. */
export const evidenceWords = {
  'cpims.cases': {
    en: 'The columns of the CPIMS report "Trafficking in Persons"; {rows} rows fold into {cases} cases.',
    sw: 'Safu za ripoti ya CPIMS "Trafficking in Persons"; mistari {rows} inaunda kesi {cases}.',
  },
  'form.known': { en: 'The questions of the known form {form}.', sw: 'Maswali ya fomu inayojulikana {form}.' },
  'form.legs-joined': {
    en: '{rows} legs stand on a sheet of their own and were joined to their journeys.',
    sw: 'Hatua {rows} ziko kwenye karatasi yao na zimeunganishwa na safari zake.',
  },
  'form.stops-joined': {
    en: '{rows} stops stand on a sheet of their own and were joined to their journeys.',
    sw: 'Vituo {rows} viko kwenye karatasi yao na vimeunganishwa na safari zake.',
  },
  'htcds.names': { en: 'The column names of the HTCDS 2.0 template.', sw: 'Majina ya safu za kiolezo cha HTCDS 2.0.' },
  'kobo.no-submissions': { en: 'A KoboToolbox export without submissions.', sw: 'Faili la KoboToolbox lisilo na majibu.' },
  'kobo.submissions': {
    en: 'The columns that KoboToolbox adds; {rows} submissions.',
    sw: 'Safu zinazoongezwa na KoboToolbox; majibu {rows}.',
  },
  'named.recognised': { en: 'The columns of a known export.', sw: 'Safu za faili linalojulikana.' },
  'odk.submissions': { en: 'The columns that ODK Central adds; {rows} submissions.', sw: 'Safu zinazoongezwa na ODK Central; majibu {rows}.' },
  'own.records': { en: 'A table of the shared format itself; {rows} records.', sw: 'Jedwali la muundo huu wenyewe; rekodi {rows}.' },
  'own.standard': { en: 'A data set of the shared format itself.', sw: 'Seti ya data ya muundo huu wenyewe.' },
} as const satisfies Readonly<Record<string, Wording>>;

/** Key of an evidence. */
export type EvidenceKey = keyof typeof evidenceWords;
