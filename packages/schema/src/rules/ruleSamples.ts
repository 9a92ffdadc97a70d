/**
 * A failing and a passing sample, synthetic; one test runs those of every rule. For a record scope
 * a record of that type (whatever the rule does not look at may be left out), for `dataset` and
 * `structure` a data set, for `text` a text; for `file`, `place` and `merge` a line to read.
 */
export interface RuleSamples {
  /** A subject for which the rule gives at least one finding. */
  readonly failing: unknown;
  /** A subject for which it gives none. */
  readonly passing: unknown;
}
