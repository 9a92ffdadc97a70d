import type { ResultCell } from '../results/ResultCell.js';
import type { ResultTable } from '../results/ResultTable.js';
import { TOTAL, type TableDimension, type TablePeriod } from '../results/TableDimension.js';

/** A whole and its parts in one table, by position of the cells. */
export interface TableLine {
  /** Position of the whole in `table.cells`. */
  readonly whole: number;
  /** Positions of the parts. Combinations that the table does not have count as zero. */
  readonly parts: readonly number[];
  /** True if the parts cover the whole; else each part merely lies inside it. */
  readonly covers: boolean;
}

/** Sets of periods that fill a longer one exactly, beyond this many, add nothing to the attack. */
const mostTilings = 8;

/** Parts of each category of a dimension: of the total those at the top, of a category those that name it as parent. */
function familiesOf(dimension: TableDimension): ReadonlyMap<string, readonly string[]> {
  const codes = new Set(dimension.categories.map(({ code }) => code));
  const families = new Map<string, string[]>();
  for (const { code, parent } of dimension.categories) {
    if (code === TOTAL) continue;
    const above = parent !== undefined && codes.has(parent) ? parent : TOTAL;
    const family = families.get(above) ?? [];
    family.push(code);
    families.set(above, family);
  }
  return families;
}

/** Ways to fill a period with shorter ones, end to end. */
function tilings(whole: TablePeriod, all: readonly TablePeriod[]): readonly (readonly string[])[] {
  const inside = all.filter(
    (one) =>
      one.code !== whole.code && one.start >= whole.start && one.endExclusive <= whole.endExclusive,
  );
  const found: string[][] = [];
  const fill = (at: string, taken: readonly string[]): void => {
    if (found.length >= mostTilings) return;
    if (at === whole.endExclusive) {
      found.push([...taken]);
      return;
    }
    for (const next of inside)
      if (next.start === at) fill(next.endExclusive, [...taken, next.code]);
  };
  fill(whole.start, []);
  return found;
}

/**
 * Every line of a table along which a reader would add up: categories to their total, sub-categories to their parent, months
 * and quarters to the year.
 *
 * @param table - The table.
 */
export function tableLines(table: ResultTable): readonly TableLine[] {
  const lines: TableLine[] = [];
  const position = new Map(table.cells.map((cell, index) => [JSON.stringify(cell.key), index]));
  const at = (cell: ResultCell, axis: number, code: string): number | undefined =>
    position.get(JSON.stringify(cell.key.map((own, index) => (index === axis ? code : own))));
  const known = (positions: readonly (number | undefined)[]): number[] =>
    positions.filter((one): one is number => one !== undefined);
  const periods = (table.dimensions[0]?.categories ?? []) as readonly TablePeriod[];
  const fillings = new Map(periods.map((period) => [period.code, tilings(period, periods)]));
  const families = table.dimensions.map((dimension, axis) =>
    axis === 0 ? new Map<string, readonly string[]>() : familiesOf(dimension),
  );
  table.cells.forEach((cell, whole) => {
    cell.key.forEach((code, axis) => {
      if (axis === 0) {
        const period = periods.find((one) => one.code === code);
        for (const filling of fillings.get(code) ?? [])
          lines.push({
            whole,
            parts: known(filling.map((part) => at(cell, 0, part))),
            covers: true,
          });
        const inside = periods.filter(
          (one) =>
            period !== undefined &&
            one.code !== code &&
            one.start >= period.start &&
            one.endExclusive <= period.endExclusive,
        );
        if (inside.length > 0)
          lines.push({
            whole,
            parts: known(inside.map((one) => at(cell, 0, one.code))),
            covers: false,
          });
        return;
      }
      const family = families[axis]?.get(code);
      if (family !== undefined)
        lines.push({
          whole,
          parts: known(family.map((part) => at(cell, axis, part))),
          covers: true,
        });
    });
  });
  return lines;
}
