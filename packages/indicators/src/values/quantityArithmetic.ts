import type { Quantity } from './Quantity.js';

/*
 * Interval arithmetic on counts (house rules, section 6 of the plan facts): ends are combined so that the result holds
 * every value the operands allow. An absent operand (`null`) makes the result absent: missing is never zero.
 */

/** Sum. */
export function sum(quantities: readonly (Quantity | null)[]): Quantity | null {
  let low = 0;
  let high: number | null = 0;
  for (const quantity of quantities) {
    if (quantity === null) return null;
    low += quantity.low;
    high = high === null || quantity.high === null ? null : high + quantity.high;
  }
  return { low, high };
}

/** Difference of two counts; a count is never below zero. */
export function subtract(a: Quantity | null, b: Quantity | null): Quantity | null {
  if (a === null || b === null) return null;
  return {
    low: b.high === null ? 0 : Math.max(0, a.low - b.high),
    high: a.high === null ? null : Math.max(0, a.high - b.low),
  };
}

/**
 * Ratio of two independent counts. A denominator that may be 0 leaves the upper end open; an open denominator lets the
 * lower end approach 0 without reaching it.
 *
 * @param numerator - Above the line.
 * @param denominator - Below the line.
 * @param per - Scale, such as 100.
 * @returns The ratio, or `null` if an operand is absent or the denominator is exactly 0.
 */
export function divide(
  numerator: Quantity | null,
  denominator: Quantity | null,
  per = 1,
): Quantity | null {
  if (numerator === null || denominator === null || denominator.high === 0) return null;
  const high =
    numerator.high === null || denominator.low === 0
      ? null
      : (per * numerator.high) / denominator.low;
  if (denominator.high === null)
    return numerator.low > 0 ? { low: 0, high, lowAttained: false } : { low: 0, high };
  return { low: (per * numerator.low) / denominator.high, high };
}

/**
 * Share of a part in the whole that contains it, when the rest is known apart: [lo / (lo + restHi), hi / (hi + restLo)].
 *
 * @param part - The part.
 * @param rest - Everything else in the whole.
 * @param per - Scale.
 */
export function shareOfWhole(
  part: Quantity | null,
  rest: Quantity | null,
  per = 1,
): Quantity | null {
  if (part === null || rest === null) return null;
  if (part.high === 0 && rest.high === 0) return null;
  const low =
    rest.high === null || part.low + rest.high === 0
      ? 0
      : (per * part.low) / (part.low + rest.high);
  const high =
    part.high === null
      ? per
      : part.high + rest.low === 0
        ? 0
        : (per * part.high) / (part.high + rest.low);
  return { low, high };
}

/**
 * Relative change from one count to another, in percent: 100 (to - from) / from.
 *
 * @param from - The base.
 * @param to - The later value.
 * @returns The change; `null` if an operand is absent or the base is exactly 0.
 */
export function relativeChange(from: Quantity | null, to: Quantity | null): Quantity | null {
  if (from === null || to === null || from.high === 0) return null;
  const change = (base: number, value: number): number => (100 * (value - base)) / base;
  const high = to.high === null || from.low === 0 ? null : change(from.low, to.high);
  if (from.high === null)
    return to.low > 0 ? { low: -100, high, lowAttained: false } : { low: -100, high };
  return { low: change(from.high, to.low), high };
}
