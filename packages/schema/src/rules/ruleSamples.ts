/** A failing and a passing sample, synthetic; the rule's own test runs both. */
export interface RuleSamples {
  /** A subject for which the rule gives at least one finding. */
  readonly failing: unknown;
  /** A subject for which it gives none. */
  readonly passing: unknown;
}
