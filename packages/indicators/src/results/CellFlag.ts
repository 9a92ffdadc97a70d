/**
 * What a reader of a cell must know beside its number.
 *
 * - `small-number`: numerator or denominator below the small-base limit (10 unless the definition says otherwise).
 * - `bound`: the value is a bound or carries an open bound, because an input was an interval or censored.
 * - `over-100`: a ratio above one whole. Allowed (different persons above and below the line), never clamped.
 * - `unknown-high`: more units are unknown or undetermined than the definition's threshold (20 % by default).
 * - `population-year-differs`: the population figure is of another year than the period.
 * - `ambiguous-dates`: records with a partial date may or may not lie in the period.
 * - `undated`: records without the event date were left out.
 * - `no-key`: records without a key were left out of a count of persons, cases or organisations.
 * - `part-exceeds-whole`, `does-not-reconcile`: a reconciliation check failed.
 * - `not-yet-due`: units of the cohort whose follow-up window is still open were left out.
 * - `no-coverage-information`: zero could not be told from no data; nobody declared who reported.
 * - `zero-denominator`: nothing to divide by, hence no value.
 * - `mixed-currency`: amounts of several currencies were found; no sum was made.
 * - `manual`: entered by hand, not computed.
 */
export type CellFlag =
  | 'small-number'
  | 'bound'
  | 'over-100'
  | 'unknown-high'
  | 'population-year-differs'
  | 'ambiguous-dates'
  | 'undated'
  | 'no-key'
  | 'part-exceeds-whole'
  | 'does-not-reconcile'
  | 'not-yet-due'
  | 'no-coverage-information'
  | 'zero-denominator'
  | 'mixed-currency'
  | 'manual';
