/** The columns of the flat journey table, in order. One row is one journey of one person; who has several is told by `caseId`. */
export const journeyColumns = [
  'journeyId',
  'caseId',
  'month',
  'sex',
  'ageBand',
  'citizenship',
  'origin',
  'destination',
  'channel',
  'mode',
  'crossing',
  'exploitation',
  'control',
  'route',
  'notes',
] as const;

/** Header of a column of the flat journey table. */
export type JourneyColumn = (typeof journeyColumns)[number];
