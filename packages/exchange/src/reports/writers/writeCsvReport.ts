import { explainRule, formatIssue, type Issue } from '@njia/schema';
import { writeCsv } from '../../csv/writeCsv.js';
import { fieldNameOf } from '../fieldNameOf.js';
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

/**
 * Writes the findings as a to-do list for a spreadsheet, the gravest first and then as they stand in the
 * files, with an empty last column to tick off.
 */
export function writeCsvReport(report: Report, options: ReportOptions = {}): string {
  const language = options.language ?? 'en';
  return writeCsv([
    columns.map((column) => reportWord(column, language)),
    ...byGravity(report).map((issue) => [
      issue.location?.file ?? '',
      issue.location?.sheet ?? '',
      issue.location?.row ?? '',
      issue.location?.cell ?? '',
      issue.location?.line ?? '',
      issue.severity,
      issue.category,
      issue.rule,
      fieldNameOf(issue.path, language),
      formatIssue(issue, language),
      explainRule(issue.rule, language).fix,
      issue.suggestion?.to ?? '',
      '',
    ]),
  ]);
}

const gravity = { error: 1, warning: 2, info: 3 } as const;

/** Dangers to a person, errors, warnings, notes. */
function byGravity({ issues }: Report): readonly Issue[] {
  const rank = ({ category, severity }: Issue) => (category === 'privacy' ? 0 : gravity[severity]);
  return [...issues].sort((left, right) => rank(left) - rank(right));
}
