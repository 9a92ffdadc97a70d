import type { WorkbookContent } from '@njia/exchange';
import { koboForm, type FormLanguage } from './koboForm.ts';
import type { DemoJourney } from './journeys.ts';

const system = [
  '_id',
  '_uuid',
  '_submission_time',
  '_validation_status',
  '_notes',
  '_status',
  '_submitted_by',
  '__version__',
  '_tags',
];
const formTitle = 'Journey record (test) for civil society organisations';

/**
 * Lays journeys out as KoboToolbox exports them: labels as headings, answers of a question with
 * several choices joined by a space with one column a choice beside it, legs on a sheet of their own.
 */
export function koboWorkbook(
  journeys: readonly DemoJourney[],
  language: FormLanguage,
): WorkbookContent {
  const { questions, recruitment, exploitation, transport } = koboForm[language];
  const root = [
    [
      'start',
      'end',
      questions.reference,
      questions.estimate,
      questions.persons,
      questions.recruitment,
      ...Object.values(recruitment).map((label) => `${questions.recruitment}/${label}`),
      questions.otherRecruitment,
      questions.exploitation,
      ...Object.values(exploitation).map((label) => `${questions.exploitation}/${label}`),
      questions.date,
      ...system,
      '_index',
    ],
    ...journeys.map((journey, index) => [
      `${journey.date}T09:00:00.000+03:00`,
      `${journey.date}T09:12:00.000+03:00`,
      journey.reference,
      journey.estimate ? questions.yes : questions.no,
      journey.persons,
      journey.recruitment.map((key) => recruitment[key]).join(' '),
      ...flags(recruitment, journey.recruitment),
      journey.otherRecruitment ?? null,
      journey.exploitation.map((key) => exploitation[key]).join(' '),
      ...flags(exploitation, journey.exploitation),
      journey.date,
      ...submission(journey, index),
      null,
      index + 1,
    ]),
  ];
  const legs = journeys.flatMap((journey, index) =>
    journey.legs.map((leg) => ({ journey, index, leg })),
  );
  const child = [
    [
      questions.fromCountry,
      questions.fromCounty,
      questions.fromTown,
      questions.toCountry,
      questions.toTown,
      questions.transport,
      ...Object.values(transport).map((label) => `${questions.transport}/${label}`),
      '_index',
      '_parent_table_name',
      '_parent_index',
      ...system.map((name) => `_submission_${name}`),
    ],
    ...legs.map(({ journey, index, leg }, position) => [
      leg.from[1],
      leg.from[2] ?? null,
      leg.from[0],
      leg.to[1],
      leg.to[0],
      leg.modes.map((key) => transport[key]).join(' '),
      ...flags(transport, leg.modes),
      position + 1,
      formTitle,
      index + 1,
      ...submission(journey, index),
      null,
    ]),
  ];
  return {
    sheets: [
      { name: `${formTitle.slice(0, 28)}...`, rows: root },
      { name: 'leg', rows: child },
    ],
  };
}

function flags<Key extends string>(
  labels: Readonly<Record<Key, string>>,
  chosen: readonly Key[],
): string[] {
  return (Object.keys(labels) as Key[]).map((key) => (chosen.includes(key) ? '1' : '0'));
}

function submission(journey: DemoJourney, index: number): (string | number | null)[] {
  const number = String(index + 1).padStart(12, '0');
  return [
    7001 + index,
    `00000000-0000-4000-8000-${number}`,
    `${journey.date}T06:15:00`,
    null,
    null,
    'submitted_via_web',
    null,
    '2026112201',
  ];
}
