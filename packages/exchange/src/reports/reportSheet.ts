import { formatIssue } from '@njia/schema';
import type { ReportSheet } from '../xlsx/mark/workbookMark.js';
import type { StyledCell } from '../xlsx/write/workbookContent.js';
import { fieldNameOf } from './fieldNameOf.js';
import type { ReportLanguage } from './formatLocation.js';
import type { Report } from './report.js';
import { reportWord, type ReportWord } from './reportWords.js';

const columns: readonly ReportWord[] = [
  'sheet',
  'cell',
  'severity',
  'rule',
  'field',
  'problem',
  'done',
];

/** Sums a report up as the last sheet of the user's own workbook. */
export function reportSheet(report: Report, language: ReportLanguage): ReportSheet {
  const { summary } = report;
  const header = columns.map((column): StyledCell => ({
    value: reportWord(column, language),
    look: 'header',
  }));
  const ready = reportWord('ready', language, {
    ready: summary.readyToShare,
    records: summary.records,
  });
  return {
    name: 'njia',
    widths: [8, 8, 10, 22, 22, 70, 8],
    rows: [
      [{ value: ready, look: 'title' }],
      [],
      header,
      ...report.issues.map((issue) => [
        issue.location?.sheet ?? null,
        issue.location?.cell ?? null,
        { value: issue.severity, look: issue.severity },
        issue.rule,
        fieldNameOf(issue.path, language) || null,
        formatIssue(issue, language),
        null,
      ]),
    ],
  };
}
