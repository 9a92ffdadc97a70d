import { explainRule, formatIssue, type Issue } from '@njia/schema';
import type { ReportLanguage } from './formatLocation.js';
import type { RuleGroup } from './ruleGroup.js';

/**
 * Says in one line what the findings of a rule have in common: their message where it is one and the
 * same, else the title of the rule with dots where they differ.
 *
 * @param group - Findings of one rule.
 * @param language - Language of the line.
 */
export function titleOf(group: RuleGroup, language: ReportLanguage): string {
  const messages = new Set(
    group.issues.map((issue) => formatIssue(withoutSuggestion(issue), language)),
  );
  const [only] = messages;
  if (messages.size === 1 && only !== undefined) return only;
  return explainRule(group.rule, language).title.replace(/\{\w{1,40}\}/gu, '…');
}

/** The suggestion names a code of its own, which the others need not share. */
function withoutSuggestion({ rule, severity, category, path, params }: Issue): Issue {
  return { rule, severity, category, path, ...(params === undefined ? {} : { params }) };
}
