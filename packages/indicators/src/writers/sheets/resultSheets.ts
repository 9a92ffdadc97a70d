import type { ResultSet } from '../../results/ResultSet.js';
import type { CsvCell } from '../csvText.js';
import type { ReportCell, ReportIndicator, ReportTable } from '../report/Report.js';
import type { ReportOptions } from '../report/ReportOptions.js';
import { reportOverview } from '../report/reportOverview.js';
import { reportWords, type ReportWords } from '../report/reportWords.js';
import { resultReport } from '../report/resultReport.js';
import { tidyTable } from '../tidy/tidyTable.js';

/** A cell of a sheet, and how it should look. */
export interface ResultSheetCell {
  /** What it holds; `null` is an empty cell. */
  readonly value: CsvCell;
  /** `title` and `header` stand out, `note` steps back. */
  readonly look: 'plain' | 'title' | 'header' | 'note';
}

/** A sheet of a workbook of results, for any writer of workbooks. */
export interface ResultSheet {
  /** Name, at most 31 characters, unlike those of the other sheets. */
  readonly name: string;
  /** Rows of cells. */
  readonly rows: readonly (readonly ResultSheetCell[])[];
  /** Widths of columns in characters. */
  readonly widths: readonly number[];
}

const plain = (value: CsvCell): ResultSheetCell => ({ value, look: 'plain' });
const header = (value: CsvCell): ResultSheetCell => ({ value, look: 'header' });
const note = (value: CsvCell): ResultSheetCell => ({ value, look: 'note' });
const title = (value: CsvCell): ResultSheetCell => ({ value, look: 'title' });

/**
 * Results as the sheets of a workbook: an overview, one sheet a heading with its tables and notes, and all cells as one tidy
 * table. Numbers are numbers; a suppressed cell is its sign, and whatever follows from it is not there either.
 *
 * @param results - Results; the first sheet of a restricted set says so.
 * @param options - Language, headings and plan, as for the report.
 */
export function resultSheets(
  results: ResultSet,
  options: ReportOptions = {},
): readonly ResultSheet[] {
  const report = resultReport(results, options);
  const words = reportWords[report.language];
  const names = new Set<string>();
  const nameOf = (wanted: string): string => {
    // Signs that no workbook takes in the name of a sheet.
    const clean = wanted.replaceAll(/[[\]:*?/\\']/gu, ' ').trim() || words.indicator;
    let name = clean.slice(0, 31).trim();
    for (let number = 2; names.has(name.toLowerCase()); number += 1)
      name = `${clean.slice(0, 27).trim()} ${number}`;
    names.add(name.toLowerCase());
    return name;
  };
  const { columns, rows } = tidyTable(results);
  const overview: ResultSheet = {
    name: nameOf(words.overview),
    rows: [
      [title(report.title)],
      ...report.head.map((line) => [note(line)]),
      [],
      [words.indicator, words.period, words.value, '', words.progress].map(header),
      ...reportOverview(report).flatMap(({ title: section, lines }) => [
        [header(section)],
        ...lines.map(({ name, period, value, number, unit, judgement }) =>
          [name, period, number ?? value, unit, judgement].map(plain),
        ),
      ]),
      [],
      ...[...report.manual, ...report.silent].map((line) => [note(line)]),
      ...report.foot.map((line) => [note(line)]),
    ],
    widths: [60, 14, 14, 22, 34],
  };
  return [
    overview,
    ...report.sections.map(({ title: section, indicators }) => ({
      name: nameOf(section),
      rows: [[title(section)], ...indicators.flatMap((one) => indicatorRows(one, words))],
      widths: [44, 24, 16, 16, 16, 16, 40],
    })),
    {
      name: nameOf('data'),
      rows: [columns.map(({ name }) => header(name)), ...rows.map((row) => row.map(plain))],
      widths: columns.map(({ name }) => Math.max(10, name.length + 2)),
    },
  ];
}

function indicatorRows(indicator: ReportIndicator, words: ReportWords): ResultSheetCell[][] {
  const { progress } = indicator;
  return [
    [],
    [title(`${indicator.id} ${indicator.name} (${indicator.unit})`)],
    [note(indicator.sentence)],
    ...(progress === null ? [] : [[plain(progress.lines.join('. '))]]),
    ...indicator.tables.flatMap((table) => tableRows(table, words)),
    ...indicator.remarks.map((remark, index) => [note(`${index + 1} ${remark}`)]),
    ...[...indicator.notes, ...indicator.citation].map((line) => [note(line)]),
  ];
}

function tableRows(table: ReportTable, words: ReportWords): ResultSheetCell[][] {
  const said = table.rows.some(({ cells }) => cells.some((cell) => remarkOf(cell) !== ''));
  return [
    [...table.heads.map(header), ...(said ? [header(words.remarks)] : [])],
    ...table.rows.map(({ labels, cells }) => {
      const remarks = cells.map((cell, index) => {
        const remark = remarkOf(cell);
        const head = table.heads[table.labelColumns + index] ?? '';
        return remark === '' ? [] : [cells.length === 1 ? remark : `${head}: ${remark}`];
      });
      return [
        ...labels.map(plain),
        ...cells.map((cell) => plain(cell === null ? null : (cell.number ?? cell.value))),
        ...(said ? [note(remarks.flat().join('; '))] : []),
      ];
    }),
    [],
  ];
}

/** What a cell says beside its value: in a workbook it has a column of its own. */
const remarkOf = (cell: ReportCell | null): string =>
  cell === null
    ? ''
    : [...cell.details, ...(cell.remarks.length === 0 ? [] : [`(${cell.remarks.join(' ')})`])].join(
        ', ',
      );
