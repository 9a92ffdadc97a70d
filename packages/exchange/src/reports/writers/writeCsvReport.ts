import { explainRule, formatIssue } from '@njia/schema';
import { writeCsv } from '../../csv/writeCsv.js';
import { fieldOfPath } from '../fieldOfPath.js';
import type { Report } from '../report.js';
import type { ReportOptions } from '../reportOptions.js';
import { reportWord, type ReportWord } from '../reportWords.js';

const columns: readonly ReportWord[] = [
  'file',
  'sheet',
  'row',
  'cell',
  'line',
  'severity',
  'category',
  'rule',
  'field',
  'problem',
  'fix',
  'suggestion',
  'done',
];

/** Writes the findings as a to-do list for a spreadsheet, with an empty last column to tick off. */
export function writeCsvReport(report: Report, options: ReportOptions = {}): string {
  const language = options.language ?? 'en';
  return writeCsv([
    columns.map((column) => reportWord(column, language)),
    ...report.issues.map((issue) => [
      issue.location?.file ?? '',
      issue.location?.sheet ?? '',
      issue.location?.row ?? '',
      issue.location?.cell ?? '',
      issue.location?.line ?? '',
      issue.severity,
      issue.category,
      issue.rule,
      fieldOfPath(issue.path)?.label[language] ?? '',
      formatIssue(issue, language),
      explainRule(issue.rule, language).fix,
      issue.suggestion?.to ?? '',
      '',
    ]),
  ]);
}
