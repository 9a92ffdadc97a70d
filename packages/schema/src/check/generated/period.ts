// Written by `pnpm generate`: do not edit.
import type { Period } from '../../records/period.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isDate } from '../values.js';


const keys: ReadonlySet<string> = new Set(['start', 'end']);

/**
 * Whether a value is a valid `period`. A span of civil days; both ends belong to it.
 *
 * @param value - Anything.
 */
export function isPeriod(value: unknown): value is Period {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['start'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['end'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
