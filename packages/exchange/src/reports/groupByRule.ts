import type { Issue, Severity } from '@njia/schema';
import type { Report } from './report.js';
import type { RuleGroup } from './ruleGroup.js';

const order: Readonly<Record<Severity, number>> = { error: 1, warning: 2, info: 3 };

/**
 * Groups the findings of a report by rule: dangers to a person first, then errors, warnings and
 * notes; the most frequent first in each.
 */
export function groupByRule(report: Report): readonly RuleGroup[] {
  const byRule = new Map<string, Issue[]>();
  for (const issue of report.issues) {
    const list = byRule.get(issue.rule);
    if (list === undefined) byRule.set(issue.rule, [issue]);
    else list.push(issue);
  }
  return [...byRule]
    .map(([rule, issues]): RuleGroup => {
      const { severity, category } = issues[0]!;
      const count = report.summary.byRule[rule]?.count ?? issues.length;
      return { rule, severity, category, count, issues };
    })
    .sort(
      (left, right) =>
        rank(left) - rank(right) || right.count - left.count || (left.rule < right.rule ? -1 : 1),
    );
}

function rank(group: RuleGroup): number {
  return group.category === 'privacy' ? 0 : order[group.severity];
}
