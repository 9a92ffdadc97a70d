// Written by `pnpm generate`: do not edit.
import type { Money } from '../../records/money.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isNumber } from '../values.js';
import { isCurrency } from '../values.js';


const keys: ReadonlySet<string> = new Set(['amount', 'currency']);

/**
 * Whether a value is a valid `money`. An amount in one currency.
 *
 * @param value - Anything.
 */
export function isMoney(value: unknown): value is Money {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['amount'];
  if (!isNumber(field, 0, 1000000000000000)) return false;
  known += 1;
  field = value['currency'];
  if (!isCurrency(field)) return false;
  known += 1;
  return hasNoMore(value, known, keys);
}
