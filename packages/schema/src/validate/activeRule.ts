import type { Category } from '../issues/category.js';
import type { Severity } from '../issues/severity.js';
import type { Report } from '../rules/report.js';
import type { RuleContext } from '../rules/ruleContext.js';

/** A rule as a profile and the caller's options leave it. */
export interface ActiveRule {
  /** Id of the rule. */
  readonly id: string;
  /** Severity in force. */
  readonly severity: Severity;
  /** What kind of finding it gives. */
  readonly category: Category;
  /** Whether it is asked only about records from which nothing had to be left out. */
  readonly wholeRecordsOnly: boolean;
  /** The function of the rule; nothing for rules of the structural pass. */
  readonly check: (subject: unknown, report: Report, context: RuleContext) => void;
}
