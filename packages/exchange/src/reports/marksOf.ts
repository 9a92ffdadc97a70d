import { explainRule, formatIssue, type Issue } from '@njia/schema';
import type { WorkbookMark } from '../xlsx/mark/workbookMark.js';
import type { ReportLanguage } from './formatLocation.js';

/**
 * Makes the marks for the user's own workbook: one a finding that has a cell, with what is wrong and
 * what to do as its comment.
 *
 * @param findings - Findings about one workbook, with the codes that they suggest: the workbook holds the values anyway.
 * @param language - Language of the comments.
 */
export function marksOf(
  findings: readonly Issue[],
  language: ReportLanguage,
): readonly WorkbookMark[] {
  return findings.flatMap((issue) => {
    const { sheet, row, column } = issue.location ?? {};
    if (sheet === undefined || row === undefined || column === undefined) return [];
    const text = `${formatIssue(issue, language)}\n${explainRule(issue.rule, language).fix} (${issue.rule})`;
    return [{ sheet, row, column, severity: issue.severity, text }];
  });
}
