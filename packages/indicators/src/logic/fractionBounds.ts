import { OUTCOME_ABOVE, OUTCOME_BELOW, OUTCOME_BOTH, OUTCOME_NONE } from './outcomes.js';

/** A fraction as two whole numbers. */
export interface Fraction {
  /** Above the line. */
  readonly numerator: number;
  /** Below the line. */
  readonly denominator: number;
}

/** Least and greatest value of a proportion over all completions. */
export interface FractionBounds {
  /** Fraction that gives the least value; `null` if no completion has a denominator. */
  readonly low: Fraction | null;
  /** Fraction that gives the greatest value. */
  readonly high: Fraction | null;
  /** Least value, 0 to 1. */
  readonly lowValue: number | null;
  /** Greatest value, 0 to 1. */
  readonly highValue: number | null;
}

/**
 * Exact bounds of a proportion from the outcomes its units may have.
 *
 * Least: each open unit stands below the line only if it can, else nowhere if it can, else above. Greatest: the reverse.
 * If that leaves nothing below the line, the value is 1 if any unit could be above, 0 if any could be below only.
 *
 * @param units - How many units have each outcome mask; index = mask, 0 to 15.
 */
export function proportionBounds(units: ArrayLike<number>): FractionBounds {
  let lowN = 0;
  let lowD = 0;
  let highN = 0;
  let highD = 0;
  let anyBoth = false;
  let anyBelow = false;
  for (let mask = 1; mask < 16; mask += 1) {
    const count = units[mask] ?? 0;
    if (count === 0) continue;
    if ((mask & OUTCOME_BOTH) !== 0) anyBoth = true;
    if ((mask & OUTCOME_BELOW) !== 0) anyBelow = true;
    if ((mask & OUTCOME_BELOW) !== 0) lowD += count;
    else if ((mask & OUTCOME_NONE) === 0 && (mask & OUTCOME_BOTH) !== 0) {
      lowD += count;
      lowN += count;
    }
    if ((mask & OUTCOME_BOTH) !== 0) {
      highD += count;
      highN += count;
    } else if ((mask & OUTCOME_NONE) === 0 && (mask & OUTCOME_BELOW) !== 0) highD += count;
  }
  const nothing = !anyBoth && !anyBelow;
  return {
    low: nothing ? null : { numerator: lowN, denominator: lowD },
    high: nothing ? null : { numerator: highN, denominator: highD },
    lowValue: nothing ? null : lowD > 0 ? lowN / lowD : anyBelow ? 0 : 1,
    highValue: nothing ? null : highD > 0 ? highN / highD : anyBoth ? 1 : 0,
  };
}

/** Least and greatest number of units above and below the line of a ratio, each on its own. */
export interface RatioCounts {
  /** Certainly above. */
  readonly numeratorLow: number;
  /** Perhaps above. */
  readonly numeratorHigh: number;
  /** Certainly below. */
  readonly denominatorLow: number;
  /** Perhaps below. */
  readonly denominatorHigh: number;
}

/** Counts above and below the line of a ratio, certain and possible. */
export function ratioCounts(units: ArrayLike<number>): RatioCounts {
  const counts = { numeratorLow: 0, numeratorHigh: 0, denominatorLow: 0, denominatorHigh: 0 };
  const above = OUTCOME_ABOVE | OUTCOME_BOTH;
  const below = OUTCOME_BELOW | OUTCOME_BOTH;
  for (let mask = 1; mask < 16; mask += 1) {
    const count = units[mask] ?? 0;
    if (count === 0) continue;
    if ((mask & above) !== 0) counts.numeratorHigh += count;
    if ((mask & ~above) === 0) counts.numeratorLow += count;
    if ((mask & below) !== 0) counts.denominatorHigh += count;
    if ((mask & ~below) === 0) counts.denominatorLow += count;
  }
  return counts;
}
