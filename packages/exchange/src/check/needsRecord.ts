import type { Issue } from '@njia/schema';
import type { ReportBuilder } from '../reports/createReportBuilder.js';

/**
 * Whether the record of a finding matters: the finding spoils it, or will be listed with its path.
 * All others are only counted.
 *
 * @param issue - A finding of a reader.
 * @param severity - Severity in force.
 * @param builder - The report.
 */
export function needsRecord(
  issue: Issue,
  severity: Issue['severity'] | 'off',
  builder: Pick<ReportBuilder, 'lists'>,
): boolean {
  return (
    severity === 'error' ||
    issue.severity === 'error' ||
    issue.category === 'privacy' ||
    builder.lists(issue.rule)
  );
}
