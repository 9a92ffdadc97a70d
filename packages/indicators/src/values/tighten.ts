import type { Quantity } from './Quantity.js';

/**
 * Narrows the hidden parts of a closed table: a part cannot exceed the total less the least of the others, nor fall below
 * the total less the most of the others. Repeated until stable. This is also what an attacker does: if a part
 * comes out exact, hiding it was worth nothing.
 *
 * @param total - The total.
 * @param parts - All parts by name. The caller answers for the closure: every category listed, none overlapping, unknown listed.
 * @returns The narrowed parts, or `undefined` if no values of the parts add up to the total.
 */
export function tighten(
  total: Quantity,
  parts: Readonly<Record<string, Quantity>>,
): Record<string, Quantity> | undefined {
  const names = Object.keys(parts);
  const low = names.map((name) => parts[name]?.low ?? 0);
  const high = names.map((name) => parts[name]?.high ?? Number.POSITIVE_INFINITY);
  const totalHigh = total.high ?? Number.POSITIVE_INFINITY;
  for (let changed = true; changed;) {
    changed = false;
    for (let index = 0; index < names.length; index += 1) {
      let othersLow = 0;
      let othersHigh = 0;
      for (let other = 0; other < names.length; other += 1)
        if (other !== index) {
          othersLow += low[other] ?? 0;
          othersHigh += high[other] ?? 0;
        }
      const newLow = Math.max(low[index] ?? 0, total.low - othersHigh);
      const newHigh = Math.min(high[index] ?? 0, totalHigh - othersLow);
      if (newLow > newHigh) return undefined;
      if (newLow !== low[index] || newHigh !== high[index]) changed = true;
      low[index] = newLow;
      high[index] = newHigh;
    }
  }
  const result: Record<string, Quantity> = {};
  names.forEach((name, index) => {
    const top = high[index] ?? 0;
    result[name] = { low: low[index] ?? 0, high: Number.isFinite(top) ? top : null };
  });
  return result;
}
