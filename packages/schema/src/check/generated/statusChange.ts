// Written by `pnpm generate`: do not edit.
import type { StatusChange } from '../../records/statusChange.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isDate } from '../values.js';
import { victimStatusList } from '../../codelists/victimStatus.js';
import { statusDeciderList } from '../../codelists/statusDecider.js';

const victimStatusCodes: ReadonlySet<unknown> = new Set(victimStatusList.codes);
const statusDeciderCodes: ReadonlySet<unknown> = new Set(statusDeciderList.codes);
const keys: ReadonlySet<string> = new Set(['status', 'date', 'decider']);

/**
 * Whether a value is a valid `statusChange`. One step of the identification procedure.
 *
 * @param value - Anything.
 */
export function isStatusChange(value: unknown): value is StatusChange {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['status'];
  if (!victimStatusCodes.has(field)) return false;
  known += 1;
  field = value['date'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['decider'];
  if (field !== undefined) {
    if (!statusDeciderCodes.has(field)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
