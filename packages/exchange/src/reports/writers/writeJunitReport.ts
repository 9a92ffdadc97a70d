import { formatIssue } from '@njia/schema';
import { groupByRule } from '../groupByRule.js';
import { placeOf } from '../placeOf.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../reportOptions.js';
import { titleOf } from '../titleOf.js';
import { escapeMarkup } from './escapeMarkup.js';

/** Writes a report as JUnit XML: one test case a rule that found something; errors fail. */
export function writeJunitReport(report: Report, options: ReportOptions = {}): string {
  const language = options.language ?? 'en';
  const groups = groupByRule(report);
  const failed = groups.filter((group) => group.severity === 'error').length;
  const cases = groups.map((group) => {
    const places = group.issues
      .slice(0, options.places ?? 100)
      .map((issue) => `${placeOf(issue, language)}: ${formatIssue(issue, language)}`)
      .join('\n');
    const body =
      group.severity === 'error'
        ? `<failure message="${escapeMarkup(titleOf(group, language))}" type="${group.category}">${escapeMarkup(places)}</failure>`
        : `<system-out>${escapeMarkup(places)}</system-out>`;
    return `    <testcase classname="njia.${group.category}" name="${group.rule} (${group.count})">${body}</testcase>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="njia" tests="${groups.length}" failures="${failed}">`,
    `  <testsuite name="njia validate" tests="${groups.length}" failures="${failed}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}
