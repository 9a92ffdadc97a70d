import type { Rule } from '../rules/rule.js';
import type { Issue } from './issue.js';
import type { Severity } from './severity.js';

/** What an issue says beyond its rule. */
export interface IssueDetails {
  /** JSON Pointer into the data set; default empty, the whole. */
  readonly path?: string;
  /** Cell or line it came from. */
  readonly location?: Issue['location'];
  /** Values for the message template: numbers, field names, public codes. Never data. */
  readonly params?: Issue['params'];
  /** What to do about it. */
  readonly suggestion?: Issue['suggestion'];
  /** Severity, where a profile changed that of the rule. */
  readonly severity?: Severity;
}

/**
 * Makes the issue of a rule. Readers, writers and resolvers raise their findings with it, so that
 * severity and category always come from the catalogue.
 *
 * @param rule - The rule, such as `fileEncoding`.
 * @param details - Where and with which numbers.
 */
export function issueOf(rule: Rule, details: IssueDetails = {}): Issue {
  return {
    rule: rule.id,
    severity: details.severity ?? rule.severity,
    category: rule.category,
    path: details.path ?? '',
    ...(details.location === undefined ? undefined : { location: details.location }),
    ...(details.params === undefined ? undefined : { params: details.params }),
    ...(details.suggestion === undefined ? undefined : { suggestion: details.suggestion }),
  };
}
