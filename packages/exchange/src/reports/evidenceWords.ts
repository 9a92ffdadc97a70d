import type { Wording } from '@njia/schema';

/** What a dialect recognised, in words; the keys are those of `Evidence`. Swahili is a draft. */
export const evidenceWords = {
  'cpims.cases': {
    en: 'The columns of the CPIMS report "Trafficking in Persons"; {rows} rows fold into {cases} cases.',
    sw: 'Safu za ripoti ya CPIMS "Trafficking in Persons"; mistari {rows} inaunda kesi {cases}.',
  },
  'form.known': {
    en: 'The questions of the known form {form}.',
    sw: 'Maswali ya fomu inayojulikana {form}.',
  },
  'form.legs-joined': {
    en: '{rows} legs stand on a sheet of their own and were joined to their journeys.',
    sw: 'Hatua {rows} ziko kwenye karatasi yao na zimeunganishwa na safari zake.',
  },
  'form.stops-joined': {
    en: '{rows} stops stand on a sheet of their own and were joined to their journeys.',
    sw: 'Vituo {rows} viko kwenye karatasi yao na vimeunganishwa na safari zake.',
  },
  'htcds.names': {
    en: 'The column names of the HTCDS 2.0 template.',
    sw: 'Majina ya safu za kiolezo cha HTCDS 2.0.',
  },
  'kobo.no-submissions': {
    en: 'A KoboToolbox export without submissions.',
    sw: 'Faili la KoboToolbox lisilo na majibu.',
  },
  'kobo.submissions': {
    en: 'The columns that KoboToolbox adds; {rows} submissions.',
    sw: 'Safu zinazoongezwa na KoboToolbox; majibu {rows}.',
  },
  'mapping.columns': {
    en: 'By a mapping: {matched} of {columns} columns go to fields of the format; {rows} rows.',
    sw: 'Kwa ramani: safu {matched} kati ya {columns} zinaenda kwenye sehemu za muundo; mistari {rows}.',
  },
  'named.recognised': { en: 'The columns of a known export.', sw: 'Safu za faili linalojulikana.' },
  'odk.repeat-alone': {
    en: 'A repeat of ODK Central without the form it belongs to.',
    sw: 'Sehemu ya kurudia ya ODK Central bila fomu yake kuu.',
  },
  'odk.submissions': {
    en: 'The columns that ODK Central adds; {rows} submissions.',
    sw: 'Safu zinazoongezwa na ODK Central; majibu {rows}.',
  },
  'own.records': {
    en: 'A table of the shared format itself; {rows} records.',
    sw: 'Jedwali la muundo huu wenyewe; rekodi {rows}.',
  },
  'own.standard': {
    en: 'A data set of the shared format itself.',
    sw: 'Seti ya data ya muundo huu wenyewe.',
  },
  'route-sheet.columns': {
    en: 'A sheet of routes typed by hand: {matched} of {columns} headings are understood; {rows} rows.',
    sw: 'Karatasi ya njia iliyoandikwa kwa mkono: vichwa {matched} kati ya {columns} vinaeleweka; mistari {rows}.',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** Key of an evidence. */
export type EvidenceKey = keyof typeof evidenceWords;
