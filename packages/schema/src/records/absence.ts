// Written by `pnpm generate`: do not edit.
import type { AbsenceReason } from '../codelists/absenceReason.js';

/** Says why one field has no value, so that missing, refused and not applicable stay apart. */
export interface Absence {
  /** Name of the field that has no value; `a.b` for a field of a nested object. */
  readonly field: string;
  /** Why it has none. Codes of `absence_reason`. */
  readonly reason: AbsenceReason;
}
