import type { ResultTable } from '../../results/ResultTable.js';
import { TOTAL } from '../../results/TableDimension.js';
import { tableLines } from '../tableLines.js';
import { cellFigures } from './cellFigures.js';
import type { FigureBook } from './FigureBook.js';
import type { Relations } from './Relations.js';

/** Kinds whose numbers do not add up along any axis. */
const notAdditive = new Set(['median', 'quantile', 'change', 'composite', 'key-change', 'status']);

/**
 * Says what the lines of a table say: categories add up to their margins, and all there are are listed.
 *
 * @param table - The table.
 * @param own - Variables of its cells, in their order; -1 where there are none.
 * @param book - The figures.
 * @param relations - Where the relations go.
 */
export function tellTable(
  table: ResultTable,
  own: readonly { readonly above: number; readonly below: number }[],
  book: FigureBook,
  relations: Relations,
): void {
  const { kind, figures } = table.definition;
  if (notAdditive.has(kind)) return;
  for (const { whole, parts, covers } of tableLines(table))
    for (const side of ['above', 'below'] as const) {
      const top = own[whole]?.[side] ?? -1;
      const rest = parts
        .map((part) => own[part]?.[side] ?? -1)
        .filter((one) => one >= 0 && one !== top);
      // The base of a share is the same in every part.
      if (top < 0 || rest.length === 0 || (side === 'below' && kind === 'share')) continue;
      const minus = rest.map((part): readonly [number, number] => [part, -1]);
      if (covers && !relations.tell([[top, 1], ...minus], '='))
        relations.tell([[top, 1], ...minus], '<=');
      for (const part of rest) relations.atMost(part, top);
    }
  table.cells.forEach((cell) => {
    const { above, below } = cellFigures(table, cell);
    table.dimensions.forEach((axis, at) => {
      if (at === 0 || cell.key[at] !== TOTAL || axis.role === 'stage') return;
      const field = figures?.axes[axis.id] ?? axis.id;
      if (above !== undefined) book.enumerate(above, field);
      if (below !== undefined && axis.id !== figures?.share) book.enumerate(below, field);
    });
  });
}
