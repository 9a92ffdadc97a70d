import type { LanguageMap } from '../../definition/LanguageMap.js';
import type { ResultCell } from '../../results/ResultCell.js';
import type { ResultTable } from '../../results/ResultTable.js';
import { TOTAL } from '../../results/TableDimension.js';
import { cellText } from './cellText.js';
import type { ReportChart, ReportTable } from './Report.js';
import { noteWords, reportWords, type ReportLanguage } from './reportWords.js';

/** Bars beyond this many are no picture any more; the table has them all. */
const mostBars = 16;

/**
 * One result table with periods across and categories down, and its chart.
 *
 * @param table - The table.
 * @param cells - Those of its cells that are shown.
 * @param language - Language.
 */
export function reportTable(
  table: ResultTable,
  cells: readonly ResultCell[],
  language: ReportLanguage,
): ReportTable {
  const words = reportWords[language];
  const text = (map: LanguageMap): string => (language === 'sw' ? map.sw : undefined) ?? map.en;
  const [time, ...others] = table.dimensions;
  const periods = (time?.categories ?? []).filter(({ code }) =>
    cells.some((cell) => cell.key[0] === code),
  );
  const rows = new Map<string, Map<string, ResultCell>>();
  for (const cell of cells) {
    const name = JSON.stringify(cell.key.slice(1));
    const row = rows.get(name) ?? new Map<string, ResultCell>();
    row.set(cell.key[0] ?? '', cell);
    rows.set(name, row);
  }
  const labelOf = (code: string, index: number): string => {
    const found = others[index]?.categories.find((category) => category.code === code);
    return found === undefined ? code : text(found.label);
  };
  const names = others.map(({ label }) => text(label));
  const title =
    table.content === 'overlap' ? `${words.by} ${names.join(' / ')}` : names.join(' / ');
  return {
    title,
    heads: [...names, ...periods.map(({ label }) => text(label))],
    labelColumns: others.length,
    rows: [...rows].map(([name, row]) => ({
      labels: (JSON.parse(name) as string[]).map(labelOf),
      cells: periods.map(({ code }) => {
        const cell = row.get(code);
        return cell === undefined ? null : cellText(cell, table.definition, language);
      }),
    })),
    notes: table.notes.flatMap(({ code }) => noteWords[language][code] ?? []),
    chart: chartOf(table, rows, periods, language),
  };
}

function chartOf(
  table: ResultTable,
  rows: ReadonlyMap<string, ReadonlyMap<string, ResultCell>>,
  periods: readonly { readonly code: string; readonly label: LanguageMap }[],
  language: ReportLanguage,
): ReportChart | null {
  if (table.content === 'overlap') return null;
  const words = reportWords[language];
  const text = (map: LanguageMap): string => (language === 'sw' ? map.sw : undefined) ?? map.en;
  const point = (label: string, cell: ResultCell | undefined) => ({
    label,
    // A hidden cell has no mark, whatever else it may carry.
    value: cell === undefined || cell.status === 'Q' ? null : cell.value,
    text: cell === undefined ? words.noValue : cellText(cell, table.definition, language).value,
  });
  const [only] = rows.values();
  const name = text(table.definition.name);
  let chart: ReportChart;
  if (table.dimensions.length === 1) {
    if (periods.length < 2) return null;
    chart = {
      kind: 'trend',
      title: `${name}. ${words.trend}`,
      points: periods.map(({ code, label }) => point(text(label), only?.get(code))),
    };
  } else {
    const last = periods.at(-1);
    const [, dimension] = table.dimensions;
    if (table.dimensions.length !== 2 || last === undefined || dimension === undefined) return null;
    const points = dimension.categories.flatMap(({ code, label }) => {
      const cell = code === TOTAL ? undefined : rows.get(JSON.stringify([code]))?.get(last.code);
      return cell === undefined ? [] : [point(text(label), cell)];
    });
    if (points.length < 2 || points.length > mostBars) return null;
    chart = {
      kind: 'bars',
      title: `${name}. ${words.by} ${text(dimension.label)}, ${text(last.label)}`,
      points,
    };
  }
  return chart.points.filter(({ value }) => value !== null).length < 2 ? null : chart;
}
