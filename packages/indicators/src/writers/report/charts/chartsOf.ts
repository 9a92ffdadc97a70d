import { localText } from '../../../results/localText.js';
import type { ResultCell } from '../../../results/ResultCell.js';
import type { ResultTable } from '../../../results/ResultTable.js';
import {
  TOTAL,
  UNKNOWN,
  type TableCategory,
  type TableDimension,
  type TablePeriod,
} from '../../../results/TableDimension.js';
import { cellText } from '../cellText.js';
import { reportWords, type ReportLanguage } from '../reportWords.js';
import { unitWords } from '../unitWords.js';
import type { AreaTiles } from './AreaTiles.js';
import type { ChartPoint, ChartSeries, ReportChart } from './ReportChart.js';
import { mainPeriod, trendPeriods } from './trendPeriods.js';

/** Bars beyond this many are no picture any more; the table has them all. */
const mostBars = 16;
/** Lines beyond this many cannot be told apart. */
const mostLines = 5;
/** From this many areas on a map says more than bars. */
const leastTiles = 3;

/**
 * The pictures of a table: its total over time; its categories over time and in the main period; its areas on a map.
 *
 * @param table - The table.
 * @param cells - Those of its cells that are shown.
 * @param language - Language.
 * @param map - Tiles of areas, if there is a map.
 */
export function chartsOf(
  table: ResultTable,
  cells: readonly ResultCell[],
  language: ReportLanguage,
  map?: AreaTiles,
): readonly ReportChart[] {
  const [time, dimension, third] = table.dimensions;
  if (table.content === 'overlap' || time === undefined || third !== undefined) return [];
  const words = reportWords[language];
  const byKey = new Map(cells.map((cell) => [JSON.stringify(cell.key), cell]));
  const periods = (time.categories as readonly TablePeriod[]).filter(({ code }) =>
    cells.some((cell) => cell.key[0] === code),
  );
  const pointOf = (label: string, key: readonly string[]): ChartPoint => {
    const cell = byKey.get(JSON.stringify(key));
    return {
      label,
      // A hidden cell has no mark, whatever else it may carry.
      value: cell === undefined || cell.status === 'Q' ? null : cell.value,
      text: cell === undefined ? words.noValue : cellText(cell, table.definition, language).value,
    };
  };
  const name = localText(table.definition.name, language);
  const unit = localText(unitWords(table.definition.unit.measure), language);
  const line = trendPeriods(periods);
  const over = (codes: readonly string[]): readonly ChartPoint[] =>
    line.map((period) => pointOf(localText(period.label, language), [period.code, ...codes]));
  if (dimension === undefined)
    return worthShowing([
      {
        kind: 'trend',
        title: `${name}. ${words.trend}`,
        unit,
        series: [{ name: '', points: over([]) }],
      },
    ]);
  const shown = dimension.categories.filter(
    ({ code }) => code !== TOTAL && cells.some((cell) => cell.key[1] === code),
  );
  const by = `${words.by} ${localText(dimension.label, language)}`;
  const main = mainPeriod(periods);
  const during = main === undefined ? '' : localText(main.label, language);
  const bars = shown.map(({ code, label }) => ({
    ...pointOf(localText(label, language), [main?.code ?? '', code]),
    ...tileOf(code, dimension, map),
  }));
  const known = shown.filter(({ code }) => code !== UNKNOWN);
  const tiles = bars.filter(({ tile }) => tile !== undefined);
  return worthShowing([
    ...(tiles.length < leastTiles
      ? []
      : [
          {
            kind: 'map' as const,
            title: `${name}. ${map?.name ?? ''}, ${during}`,
            unit,
            series: [
              { name: '', points: [...tiles, ...otherTiles(tiles, shown, words.noValue, map)] },
            ],
          },
        ]),
    ...(bars.length > mostBars
      ? []
      : [
          {
            kind: 'bars' as const,
            title: `${name}. ${by}, ${during}`,
            unit,
            series: [{ name: '', points: bars }],
          },
        ]),
    ...(line.length < 3 || known.length > mostLines
      ? []
      : [
          {
            kind: 'trend' as const,
            title: `${name}. ${by}`,
            unit,
            series: linesOf(known, over, language),
          },
        ]),
  ]);
}

const linesOf = (
  categories: readonly TableCategory[],
  over: (codes: readonly string[]) => readonly ChartPoint[],
  language: ReportLanguage,
): readonly ChartSeries[] =>
  categories.map(({ code, label }) => ({ name: localText(label, language), points: over([code]) }));

function tileOf(
  code: string,
  dimension: TableDimension,
  map: AreaTiles | undefined,
): Pick<ChartPoint, 'tile'> {
  const tile =
    map !== undefined && dimension.role === 'place' && Object.hasOwn(map.tiles, code)
      ? map.tiles[code]
      : undefined;
  return tile === undefined ? {} : { tile };
}

/** Areas of the map that the table does not have: a map with holes is hard to read. */
const otherTiles = (
  shown: readonly ChartPoint[],
  categories: readonly TableCategory[],
  noValue: string,
  map: AreaTiles | undefined,
): readonly ChartPoint[] => {
  const there = new Set(categories.map(({ code }) => code));
  return shown.length === 0
    ? []
    : Object.entries(map?.tiles ?? {}).flatMap(([code, tile]) =>
        there.has(code)
          ? []
          : [{ label: map?.names[code] ?? code, value: null, text: noValue, tile }],
      );
};

/** One value alone is no picture, nor is nothing but zeros. */
const worthShowing = (charts: readonly ReportChart[]): readonly ReportChart[] =>
  charts.filter(({ series }) => {
    const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
    return values.length >= 2 && values.some((value) => value !== 0);
  });
