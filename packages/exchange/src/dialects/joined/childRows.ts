import type { LegRow } from '../../records/drafts/journeyLegs.js';
import type { ReadingLog } from '../../records/readingLog.js';
import { cellText } from '../../records/values/cellText.js';
import type { Cell } from '../../tables/cell.js';
import type { ReadRow } from '../columns/readRows.js';
import type { ChildTable } from './childTables.js';

/**
 * Sorts the rows of a table of legs or stops by the journey they belong to, in the order that the
 * table numbers them, else as they stand. A row whose journey is not there is said.
 *
 * @param child - The table.
 * @param rows - Its rows as read.
 * @param log - Takes findings.
 * @returns Rows by reference.
 */
export function childRows(
  child: Pick<ChildTable, 'reference' | 'order' | 'parent' | 'key'>,
  rows: Iterable<ReadRow>,
  log: ReadingLog,
): ReadonlyMap<string, readonly LegRow[]> {
  const known = new Set(
    child.parent.rows.flatMap((row) => cellText(row.cells[child.key - 1]) ?? []),
  );
  const groups = new Map<string, (LegRow & { readonly number: number | undefined })[]>();
  for (const { row, position, values } of rows) {
    if (values.length === 0) {
      log.passOver(position.sheet ?? 1, row.row, 'blank');
      continue;
    }
    const reference = cellText(row.cells[child.reference - 1]);
    if (reference === undefined || !known.has(reference)) {
      log.add('TABLE-ROW-ORPHAN', { ...position, column: child.reference });
      continue;
    }
    const number = child.order === undefined ? undefined : numberIn(row.cells[child.order - 1]);
    const group = groups.get(reference);
    if (group === undefined) groups.set(reference, [{ values, position, number }]);
    else group.push({ values, position, number });
  }
  for (const group of groups.values())
    if (group.every(({ number }) => number !== undefined))
      group.sort((a, b) => a.number! - b.number!);
  return groups;
}

/** `2`, or `Leg 2`. */
function numberIn(cell: Cell | undefined): number | undefined {
  const [digits] = /\d{1,6}/u.exec(cellText(cell) ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits);
}
