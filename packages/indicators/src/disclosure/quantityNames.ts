import { cellIdentity } from '../results/cellIdentity.js';
import type { ResultCell } from '../results/ResultCell.js';
import type { ResultTable } from '../results/ResultTable.js';
import { cellFigures } from './system/cellFigures.js';
import { spanName } from './system/Figure.js';

/** Names a number of a cell. */
export type QuantityName = (
  table: ResultTable,
  cell: ResultCell,
  side: 'above' | 'below',
  count: number,
) => string;

interface Quantity {
  /** Records and period. */
  readonly of: string;
  /** Categories, sorted. */
  readonly at: readonly string[];
}

function quantityOf(
  table: ResultTable,
  cell: ResultCell,
  side: 'above' | 'below',
): Quantity | undefined {
  const figure = cellFigures(table, cell)[side];
  if (figure === undefined) return undefined;
  const { scope, span, categories } = figure;
  return {
    of: JSON.stringify([scope.of, spanName(scope.time, span)]),
    at: categories.map(({ field, code }) => `${field} ${code}`).sort(),
  };
}

/**
 * Names numbers by what they count, not by the indicator they stand in: the same number among the same records is blurred the same
 * way wherever it is printed, so that several indicators cannot average the blur out. A category that holds as many as the total
 * holds the same: if all are women, "women" is blurred as the total is.
 *
 * @param tables - All tables of the release.
 */
export function quantityNames(tables: readonly ResultTable[]): QuantityName {
  const places = new Map<string, Map<string, readonly string[]>>();
  const group = ({ of }: Quantity, count: number): string => `${of} ${count}`;
  for (const table of tables)
    for (const cell of table.cells)
      for (const side of ['above', 'below'] as const) {
        const count = side === 'above' ? cell.numerator : cell.denominator;
        const quantity = count === null ? undefined : quantityOf(table, cell, side);
        if (count === null || quantity === undefined) continue;
        const name = group(quantity, count);
        const known = places.get(name) ?? new Map<string, readonly string[]>();
        places.set(name, known.set(JSON.stringify(quantity.at), quantity.at));
      }
  return (table, cell, side, count) => {
    const quantity = quantityOf(table, cell, side);
    if (quantity === undefined) return `${side} ${cellIdentity(table, cell)}`;
    const { of, at } = quantity;
    const around = [...(places.get(group(quantity, count))?.values() ?? [])].filter((other) =>
      other.every((one) => at.includes(one)),
    );
    const widest = around.reduce(
      (most, one) =>
        one.length < most.length || (one.length === most.length && one.join() < most.join())
          ? one
          : most,
      at,
    );
    return JSON.stringify([of, widest, count]);
  };
}
