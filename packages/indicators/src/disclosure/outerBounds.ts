import type { Equation, Interval, Term } from './Equation.js';

/** Sweeps over all equations; each can only tighten, and a few say nearly all there is to say. */
const mostSweeps = 12;
const slack = 1e-9;

/**
 * Intervals that certainly hold every solution, found without a solver: each sum bounds each of its parts by what the others
 * can be (the "shuttle"). They may be wider than the truth, so that they can convict a cell, never acquit it.
 *
 * @param variables - How many there are; all are zero or more.
 * @param equations - What is known about them.
 */
export function outerBounds(
  variables: number,
  equations: readonly Equation[],
): { readonly low: Float64Array; readonly high: Float64Array } {
  const low = new Float64Array(variables);
  const high = new Float64Array(variables).fill(Infinity);
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    let changed = false;
    for (const { terms, relation, constant } of equations) {
      changed = tighten(terms, constant, low, high) || changed;
      if (relation === '=')
        changed =
          tighten(
            terms.map(([variable, coefficient]): Term => [variable, -coefficient]),
            -constant,
            low,
            high,
          ) || changed;
    }
    if (!changed) break;
  }
  return { low, high };
}

/** Uses that a sum of terms is at most a constant; says whether an end moved. */
function tighten(
  terms: readonly Term[],
  constant: number,
  low: Float64Array,
  high: Float64Array,
): boolean {
  let least = 0;
  let open = 0;
  for (const [variable, coefficient] of terms) {
    const end = coefficient > 0 ? (low[variable] ?? 0) : (high[variable] ?? 0);
    if (end === Infinity) open += 1;
    else least += coefficient * end;
  }
  if (open > 1) return false;
  let changed = false;
  for (const [variable, coefficient] of terms) {
    const end = coefficient > 0 ? (low[variable] ?? 0) : (high[variable] ?? 0);
    // One open end bounds that variable alone.
    if (open === 1 && end !== Infinity) continue;
    const others = open === 1 ? least : least - coefficient * end;
    const limit = (constant - others) / coefficient;
    if (coefficient > 0 && limit < (high[variable] ?? 0) - slack) {
      high[variable] = Math.max(limit, low[variable] ?? 0);
      changed = true;
    } else if (coefficient < 0 && limit > (low[variable] ?? 0) + slack) {
      low[variable] = Math.min(limit, high[variable] ?? 0);
      changed = true;
    }
  }
  return changed;
}

/**
 * The interval of an expression by the intervals of its variables.
 *
 * @param terms - The expression.
 * @param bounds - Intervals of all variables.
 */
export function boundsOf(
  terms: readonly Term[],
  bounds: { readonly low: Float64Array; readonly high: Float64Array },
): Interval {
  let low = 0;
  let high = 0;
  for (const [variable, coefficient] of terms) {
    const [least, most] = [bounds.low[variable] ?? 0, bounds.high[variable] ?? Infinity];
    low += coefficient * (coefficient > 0 ? least : most);
    high += coefficient * (coefficient > 0 ? most : least);
  }
  return { low, high: high === Infinity ? null : high };
}
