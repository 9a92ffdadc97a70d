import type { Populations } from './membership.js';
import type { Ternary } from './ternary.js';

/** How many combinations six three-valued criteria have. */
export const criteriaCombinations = 729;

/** Powers of three, most significant first: initial, denominator, exclusion, exception, numerator, numerator exclusion. */
export const criteriaWeights = [243, 81, 27, 9, 3, 1] as const;

/** Packs six three-valued criteria into one number, 0 to 728, so that a unit's state is one small integer. */
export const criteriaIndex = (c: Populations): number =>
  c.initial * 243 +
  c.denominator * 81 +
  c.exclusion * 27 +
  c.exception * 9 +
  c.numerator * 3 +
  c.numeratorExclusion;

/** Unpacks {@link criteriaIndex}. */
export function criteriaAt(index: number): Populations {
  const digit = (weight: number): Ternary => (Math.floor(index / weight) % 3) as Ternary;
  return {
    initial: digit(243),
    denominator: digit(81),
    exclusion: digit(27),
    exception: digit(9),
    numerator: digit(3),
    numeratorExclusion: digit(1),
  };
}
