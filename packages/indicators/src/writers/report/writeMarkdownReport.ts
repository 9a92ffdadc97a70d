import type { ResultSet } from '../../results/ResultSet.js';
import type { Report, ReportCell, ReportIndicator, ReportTable } from './Report.js';
import type { ReportOptions } from './ReportOptions.js';
import { reportOverview } from './reportOverview.js';
import { reportWords } from './reportWords.js';
import { resultReport } from './resultReport.js';

/** Text that no Markdown reader takes for markup or for a cell border. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#]/gu, (sign) => `\\${sign}`).replace(/\s+/gu, ' ');
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const list = (lines: readonly string[]): string => lines.map((one) => `- ${plain(one)}`).join('\n');

/**
 * Results as Markdown with tables, for e-mails, wikis and pull requests.
 *
 * @param results - Results; a restricted set says so in its head.
 * @param options - Language, headings and plan.
 */
export function writeMarkdownReport(results: ResultSet, options: ReportOptions = {}): string {
  const report = resultReport(results, options);
  const words = reportWords[report.language];
  const blocks: string[] = [`# ${plain(report.title)}`];
  for (const text of report.head) blocks.push(`> ${plain(text)}`);
  blocks.push(...overviewBlocks(report));
  for (const { title, indicators } of report.sections) {
    blocks.push(`## ${plain(title)}`);
    for (const indicator of indicators) blocks.push(...indicatorBlocks(indicator));
  }
  if (report.manual.length > 0) blocks.push(`## ${plain(words.manual)}`, list(report.manual));
  if (report.silent.length > 0) blocks.push(`## ${plain(words.empty)}`, list(report.silent));
  blocks.push(report.foot.map(plain).join('  \n'));
  return `${blocks.join('\n\n')}\n`;
}

function overviewBlocks(report: Report): string[] {
  const words = reportWords[report.language];
  const rows = reportOverview(report).flatMap(({ title, lines }) =>
    lines.map(({ name, period, value, unit, judgement }) =>
      line([title, name, period, `${value} ${unit}`.trim(), judgement].map(plain)),
    ),
  );
  if (rows.length === 0) return [];
  const heads = ['', words.indicator, words.period, words.value, words.progress];
  return [
    `## ${plain(words.overview)}`,
    [line(heads.map(plain)), line(['---', '---', '---', '---:', '---']), ...rows].join('\n'),
  ];
}

function indicatorBlocks(indicator: ReportIndicator): string[] {
  const { progress, remarks, notes } = indicator;
  return [
    `### ${plain(indicator.id)} ${plain(indicator.name)}`,
    plain(indicator.sentence),
    ...(progress === null ? [] : [`**${plain(progress.lines.join('. '))}**`]),
    ...indicator.tables.flatMap(tableBlocks),
    ...(remarks.length === 0
      ? []
      : [remarks.map((remark, index) => `${index + 1}. ${plain(remark)}`).join('\n')]),
    ...notes.map(plain),
    indicator.citation.map(plain).join('  \n'),
  ];
}

function tableBlocks(table: ReportTable): string[] {
  const rows = table.rows.map(({ labels, cells }) =>
    line([...labels.map(plain), ...cells.map(cellMarkdown)]),
  );
  const rule = table.heads.map((_, index) => (index < table.labelColumns ? '---' : '---:'));
  return [
    ...(table.title === '' ? [] : [`**${plain(table.title)}**`]),
    [line(table.heads.map(plain)), line(rule), ...rows].join('\n'),
  ];
}

/** The value, what it is made of, and the numbers of its remarks. */
function cellMarkdown(cell: ReportCell | null): string {
  if (cell === null) return '';
  const details = cell.details.length === 0 ? '' : ` (${cell.details.map(plain).join('; ')})`;
  const marks = cell.remarks.length === 0 ? '' : ` ^${cell.remarks.join(', ')}`;
  return plain(cell.value) + details + marks;
}
