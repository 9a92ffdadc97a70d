// Written by `pnpm generate`: do not edit.

/** Why a value is absent: Carried beside an empty field, never instead of a value of another list. */
export const absenceReasonList = {
  id: 'absence_reason',
  version: '0.1.0',
  codes: [
    'not_collected',
    'not_reported',
    'not_known',
    'refused',
    'not_applicable',
    'withheld',
    'illegible',
  ],
  parents: {},
} as const;

/** A code of the list `absence_reason`. */
export type AbsenceReason = (typeof absenceReasonList.codes)[number];
