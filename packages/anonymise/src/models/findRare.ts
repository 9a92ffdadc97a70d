import { classPersons } from '../classes/classPersons.js';
import type { Persons } from '../classes/Persons.js';
import { partitionRows } from '../classes/partitionRows.js';
import { findValueColumn } from '../table/findColumn.js';
import { SUPPRESSED, type Table } from '../table/Table.js';
import type { Constraint } from './Constraint.js';

/** The rows whose combination is too rare. */
export interface RareRows {
  /** Row numbers in ascending order. */
  readonly rows: readonly number[];
  /** The smallest count of a combination; infinite when there is none. */
  readonly smallest: number;
}

/**
 * Finds the rows that break a constraint.
 *
 * @param table - the table
 * @param constraint - the constraint
 * @param persons - who has several rows; everybody has one when absent
 * @returns the rows and the smallest count met
 */
export function findRare(table: Table, constraint: Constraint, persons?: Persons): RareRows {
  const columns = constraint.columns.map((name) => findValueColumn(table, name));
  const partition = partitionRows(table.rowCount, columns);
  const sizes = classPersons(partition, persons);
  const suppressed = columns.map((column) => column.values.indexOf(SUPPRESSED));
  const rows: number[] = [];
  let smallest = Infinity;
  for (let row = 0; row < table.rowCount; row++) {
    if (
      !constraint.countsSuppressed &&
      columns.some((column, at) => column.codes[row] === suppressed[at])
    )
      continue;
    const size = sizes[partition.classOf[row] as number] as number;
    smallest = Math.min(smallest, size);
    if (size < constraint.k) rows.push(row);
  }
  return { rows, smallest };
}
