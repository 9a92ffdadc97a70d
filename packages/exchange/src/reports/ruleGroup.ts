import type { Category, Issue, Severity } from '@njia/schema';

/** The findings of one rule at one severity, as every report shows them. */
export interface RuleGroup {
  /** Id of the rule. */
  readonly rule: string;
  /** Severity of these findings. */
  readonly severity: Severity;
  /** Category of the rule. */
  readonly category: Category;
  /** All findings of the rule, those left out of the list counted. */
  readonly count: number;
  /** The findings in the list. */
  readonly issues: readonly Issue[];
}
