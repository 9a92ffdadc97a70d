import type { ResultSet } from '../../results/ResultSet.js';
import type { ReportIndicator, ReportTable } from './Report.js';
import { resultReport, type ReportOptions } from './resultReport.js';

/** Text that no Markdown reader takes for markup or for a cell border. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#]/gu, (sign) => `\\${sign}`).replace(/\s+/gu, ' ');

/**
 * Results as Markdown with tables, for e-mails, wikis and pull requests.
 *
 * @param results - Results; a restricted set says so in its head.
 * @param options - Language and headings.
 */
export function writeMarkdownReport(results: ResultSet, options: ReportOptions = {}): string {
  const report = resultReport(results, options);
  const blocks: string[] = [`# ${plain(report.title)}`];
  for (const line of report.head) blocks.push(`> ${plain(line)}`);
  for (const { title, indicators } of report.sections) {
    blocks.push(`## ${plain(title)}`);
    for (const indicator of indicators) blocks.push(...indicatorBlocks(indicator));
  }
  if (report.silent.length > 0)
    blocks.push(
      `## ${plain(report.silentTitle)}`,
      report.silent.map((name) => `- ${plain(name)}`).join('\n'),
    );
  blocks.push(report.foot.map(plain).join('  \n'));
  return `${blocks.join('\n\n')}\n`;
}

function indicatorBlocks(indicator: ReportIndicator): string[] {
  return [
    `### ${plain(indicator.id)} ${plain(indicator.name)}`,
    plain(indicator.sentence),
    ...indicator.tables.flatMap(tableBlocks),
    indicator.citation.map(plain).join('  \n'),
  ];
}

function tableBlocks(table: ReportTable): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = table.rows.map(({ labels, cells }) =>
    line([
      ...labels.map(plain),
      ...cells.map((cell) =>
        cell === null
          ? ''
          : plain(cell.value) +
            (cell.details.length === 0 ? '' : ` (${cell.details.map(plain).join('; ')})`),
      ),
    ]),
  );
  const rule = table.heads.map((_, index) => (index < table.labelColumns ? '---' : '---:'));
  return [
    ...(table.title === '' ? [] : [`**${plain(table.title)}**`]),
    [line(table.heads.map(plain)), line(rule), ...rows].join('\n'),
    ...table.notes.map((note) => plain(note)),
  ];
}
