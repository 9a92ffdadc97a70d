import type { Issue, RuleSetting } from '@njia/schema';

/**
 * Gives findings that were raised outside the engine the severity of the profile, and leaves out those
 * of rules that are not asked.
 *
 * @param issues - Findings with the severity of the catalogue.
 * @param settings - Severity of each rule in force.
 */
export function inForce(
  issues: readonly Issue[],
  settings: Readonly<Record<string, RuleSetting>>,
): readonly Issue[] {
  return issues.flatMap((issue) => {
    const severity = settings[issue.rule] ?? issue.severity;
    if (severity === 'off') return [];
    return severity === issue.severity ? [issue] : [{ ...issue, severity }];
  });
}
