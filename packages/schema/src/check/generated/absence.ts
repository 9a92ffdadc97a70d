// Written by `pnpm generate`: do not edit.
import type { Absence } from '../../records/absence.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { absenceReasonList } from '../../codelists/absenceReason.js';

const absenceReasonCodes: ReadonlySet<unknown> = new Set(absenceReasonList.codes);
const keys: ReadonlySet<string> = new Set(['field', 'reason']);

/**
 * Whether a value is a valid `absence`. Says why one field has no value, so that missing, refused and not applicable stay apart.
 *
 * @param value - Anything.
 */
export function isAbsence(value: unknown): value is Absence {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['field'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['reason'];
  if (!absenceReasonCodes.has(field)) return false;
  known += 1;
  return hasNoMore(value, known, keys);
}
