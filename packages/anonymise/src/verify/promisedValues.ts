import type { Policy } from '../policy/Policy.js';

/**
 * For each sensitive column the fewest values that the policy promises for every person.
 *
 * @param policy - the policy
 * @returns numbers by column; none of columns whose models count no values
 */
export function promisedValues({ models }: Policy): Map<string, number> {
  const promised = new Map<string, number>();
  for (const spec of models) {
    if (!('l' in spec)) continue;
    for (const column of typeof spec.sensitive === 'string' ? [spec.sensitive] : spec.sensitive) {
      promised.set(column, Math.max(promised.get(column) ?? 1, Math.ceil(spec.l - 1e-9)));
    }
  }
  return promised;
}
