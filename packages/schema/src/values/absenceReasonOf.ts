import type { AbsenceReason } from '../codelists/absenceReason.js';
import type { Absence } from '../records/absence.js';

/**
 * Why a field of a record has no value.
 *
 * @param record - Any record of the format.
 * @param record.absences - The reasons that it states.
 * @param field - Name of the field; `a.b` for a field of a nested object.
 * @returns The stated reason; `undefined` when none is stated. A field with a value has no reason.
 */
export function absenceReasonOf(
  record: { readonly absences?: readonly Absence[] | undefined },
  field: string,
): AbsenceReason | undefined {
  return record.absences?.find((absence) => absence.field === field)?.reason;
}
