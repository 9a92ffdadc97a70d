import { cellIdentity } from '../results/cellIdentity.js';
import type { ResultCell } from '../results/ResultCell.js';
import type { ResultTable } from '../results/ResultTable.js';

/** A table with those of its cells that no earlier table showed. */
export interface DistinctTable {
  /** The table. */
  readonly table: ResultTable;
  /** Its cells that are new. */
  readonly cells: readonly ResultCell[];
}

/**
 * Leaves out repeated cells: the total of `sex` and the total of `sex * age` are one number, to be printed once.
 *
 * @param tables - Tables of one run.
 */
export function distinctTables(tables: readonly ResultTable[]): readonly DistinctTable[] {
  const seen = new Set<string>();
  return tables.map((table) => ({
    table,
    cells: table.cells.filter((cell) => {
      const identity = cellIdentity(table, cell);
      if (seen.has(identity)) return false;
      seen.add(identity);
      return true;
    }),
  }));
}
