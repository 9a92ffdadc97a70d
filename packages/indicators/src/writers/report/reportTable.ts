import { localText } from '../../results/localText.js';
import type { ResultCell } from '../../results/ResultCell.js';
import type { ResultTable } from '../../results/ResultTable.js';
import { cellText } from './cellText.js';
import type { AreaTiles } from './charts/AreaTiles.js';
import { chartsOf } from './charts/chartsOf.js';
import type { Remarks } from './Remarks.js';
import type { ReportTable } from './Report.js';
import { reportWords, type ReportLanguage } from './reportWords.js';

/**
 * One result table with periods across and categories down, and its charts.
 *
 * @param table - The table.
 * @param cells - Those of its cells that are shown.
 * @param remarks - The remarks of the indicator; new ones are added.
 * @param language - Language.
 * @param map - Tiles of areas, if there is a map.
 */
export function reportTable(
  table: ResultTable,
  cells: readonly ResultCell[],
  remarks: Remarks,
  language: ReportLanguage,
  map?: AreaTiles,
): ReportTable {
  const words = reportWords[language];
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
    return found === undefined ? code : localText(found.label, language);
  };
  const names = others.map(({ label }) => localText(label, language));
  const title =
    table.content === 'overlap' ? `${words.by} ${names.join(' / ')}` : names.join(' / ');
  return {
    title,
    heads: [...names, ...periods.map(({ label }) => localText(label, language))],
    labelColumns: others.length,
    rows: [...rows].map(([name, row]) => ({
      labels: (JSON.parse(name) as string[]).map(labelOf),
      cells: periods.map(({ code }) => {
        const cell = row.get(code);
        return cell === undefined
          ? null
          : remarks.refer(cellText(cell, table.definition, language));
      }),
    })),
    charts: chartsOf(table, cells, language, map),
  };
}
