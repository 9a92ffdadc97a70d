import { and, not, type Ternary } from './ternary.js';

/** Criteria of one unit, or its memberships: the populations of FHIR Measure. */
export interface Populations {
  /** Initial population. */
  readonly initial: Ternary;
  /** Denominator. */
  readonly denominator: Ternary;
  /** Denominator exclusion. */
  readonly exclusion: Ternary;
  /** Denominator exception: takes out only units that are not in the numerator. */
  readonly exception: Ternary;
  /** Numerator. */
  readonly numerator: Ternary;
  /** Numerator exclusion: leaves the unit below the line. */
  readonly numeratorExclusion: Ternary;
}

/**
 * Membership of a proportion, in closed form: the numerator is a subset of the denominator.
 *
 * @param c - The raw criteria.
 */
export function proportionMembership(c: Populations): Populations {
  const denominator = and(c.initial, c.denominator);
  const exclusion = and(denominator, c.exclusion);
  const left = and(denominator, not(c.exclusion));
  const numerator = and(left, c.numerator);
  return {
    initial: c.initial,
    denominator,
    exclusion,
    exception: and(and(left, not(c.numerator)), c.exception),
    numerator,
    numeratorExclusion: and(numerator, c.numeratorExclusion),
  };
}

/**
 * Membership of a ratio: numerator and denominator are independent below the initial population.
 *
 * @param c - The raw criteria.
 */
export function ratioMembership(c: Populations): Populations {
  const denominator = and(c.initial, c.denominator);
  const left = and(denominator, not(c.exclusion));
  const numerator = and(c.initial, c.numerator);
  return {
    initial: c.initial,
    denominator,
    exclusion: and(denominator, c.exclusion),
    exception: and(left, c.exception),
    numerator,
    numeratorExclusion: and(numerator, c.numeratorExclusion),
  };
}
