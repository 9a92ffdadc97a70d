import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import type { Policy } from '../policy/Policy.js';
import type { AnonymiseReport } from './anonymise.js';
import { problem } from './problem.js';

/**
 * Compares what was reached with what the policy allows.
 *
 * @param report - what was reached
 * @param policy - its limits
 * @returns the issues, all errors
 */
export function checkLimits(report: AnonymiseReport, policy: Policy): AnonymiseIssue[] {
  const issues: AnonymiseIssue[] = [];
  const { suppressedRows = 1, suppressedCells = 1 } = policy.limits;
  if (report.rowsOut === 0) issues.push(problem('release-empty'));
  if (report.rowsDropped > suppressedRows * report.rowsIn)
    issues.push(problem('limit-suppressed-rows'));
  if (report.cellsSuppressed > suppressedCells * report.cells)
    issues.push(problem('limit-suppressed-cells'));
  const { recordRisk = 1, meanRisk = 1 } = policy.limits;
  const { smallest = 0, meanRisk: mean = 0 } = report.linkage ?? {};
  if (smallest > 0 && 1 / smallest > recordRisk + 1e-12) issues.push(problem('limit-record-risk'));
  if (mean > meanRisk + 1e-12) issues.push(problem('limit-mean-risk'));
  for (const result of report.models) {
    const population = result.model.model === 'delta-presence' || result.model.model === 'k-map';
    if (!result.holds && !population && report.rowsOut > 0)
      issues.push(problem('model-does-not-hold'));
  }
  return issues;
}
