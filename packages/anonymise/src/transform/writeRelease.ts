import type { Frame } from '../classes/Frame.js';
import type { Table } from '../table/Table.js';
import { takeRows } from '../table/takeRows.js';
import type { TracedTable } from './enforceConstraints.js';
import type { FrameRecoding } from './recodeFrame.js';
import { releaseColumns } from './releaseColumns.js';

/**
 * Puts the recoded quasi-identifiers beside the other columns, for the rows that are released.
 *
 * @param table - the table, in canonical order
 * @param frame - its quasi-identifiers
 * @param recoding - how every tuple is released
 * @param order - for each row of the table its row in the input
 * @param members - 1 for rows to be released; all when absent
 * @returns the released rows, with the rows that they come from
 */
export function writeRelease(
  table: Table,
  frame: Frame,
  { recoding }: FrameRecoding,
  order: Int32Array,
  members: Uint8Array | undefined,
): TracedTable {
  const rows = Int32Array.from(order, (_, row) => row).filter((row) => {
    if (members !== undefined && members[row] !== 1) return false;
    const pattern = recoding.patterns[recoding.patternOf[frame.tupleOf[row] as number] as number];
    // A row without any value left would say only that somebody was there: it is dropped.
    return pattern !== undefined && (pattern.length === 0 || pattern.some((level) => level !== -1));
  });
  const quasi = new Map(
    releaseColumns(frame, recoding, rows).map((column) => [column.name, column]),
  );
  const kept = takeRows(table, rows);
  return {
    table: { ...kept, columns: kept.columns.map((column) => quasi.get(column.name) ?? column) },
    origin: rows.map((row) => order[row] as number),
  };
}
