import type { Quantity } from '../values/Quantity.js';
import type { ReconciliationCheck, ReconciliationFinding } from './ReconciliationFinding.js';

/**
 * Compares two numbers that should be equal; ranges should overlap.
 *
 * @param check - The check.
 * @param name - Name of the table or axis.
 * @param expected - What it should be.
 * @param found - What it is.
 * @param tolerance - Difference still accepted.
 * @returns The finding, also when all is well (`disjoint` false), so that a report can say what was checked; `null` if
 * a side is absent: nothing can be said.
 */
export function compareQuantities(
  check: ReconciliationCheck,
  name: string,
  expected: Quantity | null,
  found: Quantity | null,
  tolerance = 0,
): ReconciliationFinding | null {
  if (expected === null || found === null) return null;
  const expectedHigh = expected.high ?? Number.POSITIVE_INFINITY;
  const foundHigh = found.high ?? Number.POSITIVE_INFINITY;
  const exact = expected.low === expectedHigh && found.low === foundHigh;
  const gap =
    found.low > expectedHigh
      ? found.low - expectedHigh
      : foundHigh < expected.low
        ? foundHigh - expected.low
        : 0;
  const difference = exact ? found.low - expected.low : gap;
  return {
    check,
    name,
    expected,
    found,
    difference,
    tolerance,
    disjoint: Math.abs(gap) > tolerance + 1e-9,
  };
}
