import type { ValueColumn } from '../table/Table.js';
import { type Partition, refineClasses } from './refineClasses.js';

/**
 * Partitions rows into classes of equal values in some columns. Missing and `*` are values like any other.
 *
 * @param rowCount - number of rows
 * @param columns - the columns; without any, all rows are one class
 * @returns the partition
 */
export function partitionRows(
  rowCount: number,
  columns: readonly Pick<ValueColumn, 'codes' | 'values'>[],
): Partition {
  let partition: Partition = { classOf: new Int32Array(rowCount), count: rowCount === 0 ? 0 : 1 };
  for (const { codes, values } of columns)
    partition = refineClasses(partition, codes, values.length);
  return partition;
}
