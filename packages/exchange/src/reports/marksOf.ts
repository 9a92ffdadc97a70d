import { explainRule, formatIssue } from '@njia/schema';
import type { WorkbookMark } from '../xlsx/mark/workbookMark.js';
import type { ReportLanguage } from './formatLocation.js';
import type { Report } from './report.js';

/**
 * Makes the marks for the user's own workbook: one a finding that has a cell, with what is wrong and
 * what to do as its comment.
 *
 * @param report - Report over one workbook.
 * @param language - Language of the comments.
 */
export function marksOf(report: Report, language: ReportLanguage): readonly WorkbookMark[] {
  return report.issues.flatMap((issue) => {
    const { sheet, row, column } = issue.location ?? {};
    if (sheet === undefined || row === undefined || column === undefined) return [];
    const text = `${formatIssue(issue, language)}\n${explainRule(issue.rule, language).fix} (${issue.rule})`;
    return [{ sheet, row, column, severity: issue.severity, text }];
  });
}
