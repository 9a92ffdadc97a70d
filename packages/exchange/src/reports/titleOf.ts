import { explainRule, formatIssue } from '@njia/schema';
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
    group.issues.map(({ suggestion: _, ...issue }) => formatIssue(issue, language)),
  );
  const [only] = messages;
  if (messages.size === 1 && only !== undefined) return only;
  return explainRule(group.rule, language).title.replace(/\{\w+\}/gu, '…');
}
