import type { Issue } from '@njia/schema';

/** Order of findings in a report: as the eye moves through the files, then by path and rule. */
export function compareIssues(left: Issue, right: Issue): number {
  return (
    at(left, 'file') - at(right, 'file') ||
    at(left, 'sheet') - at(right, 'sheet') ||
    line(left) - line(right) ||
    at(left, 'column') - at(right, 'column') ||
    byText(left.path, right.path) ||
    byText(left.rule, right.rule)
  );
}

function at(issue: Issue, part: 'file' | 'sheet' | 'column'): number {
  return issue.location?.[part] ?? 0;
}

function line(issue: Issue): number {
  return issue.location?.row ?? issue.location?.line ?? 0;
}

/** By code unit, not by locale: the same order on every machine. */
function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
