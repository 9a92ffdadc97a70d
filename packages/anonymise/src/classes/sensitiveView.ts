import { findValueColumn } from '../table/findColumn.js';
import type { Table } from '../table/Table.js';
import { partitionRows } from './partitionRows.js';
import type { SensitiveView } from './Frame.js';

/**
 * Encodes one sensitive column, or the combination of several, and counts its values.
 *
 * @param table - the table
 * @param columns - headers
 * @param members - 1 for released rows, 0 for rows of the population only; all released when absent
 * @returns the view; the codes of a single column are those of its dictionary
 */
export function sensitiveView(
  table: Table,
  columns: readonly string[],
  members?: Uint8Array,
): SensitiveView {
  const found = columns.map((name) => findValueColumn(table, name));
  const [single] = found;
  const partition =
    found.length === 1 && single !== undefined
      ? { classOf: single.codes, count: single.values.length }
      : partitionRows(table.rowCount, found);
  const shares = new Float64Array(partition.count);
  let total = 0;
  partition.classOf.forEach((code, row) => {
    if (members !== undefined && members[row] === 0) return;
    shares[code] = (shares[code] as number) + 1;
    total++;
  });
  return {
    columns,
    cardinality: partition.count,
    codes: partition.classOf,
    shares: shares.map((count) => (total === 0 ? 0 : count / total)),
  };
}
