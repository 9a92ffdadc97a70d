import { classPersons } from '../classes/classPersons.js';
import { classSizes } from '../classes/classSizes.js';
import { partitionRows } from '../classes/partitionRows.js';
import { personsOf } from '../classes/personsOf.js';
import type { Policy } from '../policy/Policy.js';
import { classRisk } from '../risk/classRisk.js';
import { findValueColumn } from '../table/findColumn.js';
import type { Table } from '../table/Table.js';

/**
 * Mean risk that a person who is known to be in a table is found by the quasi-identifiers: over her records, one over the
 * persons of the class.
 *
 * @param table - the table
 * @param policy - the policy
 * @returns the risk, 0 to 1
 */
export function meanRiskOf(table: Table, policy: Policy): number {
  const columns = policy.attributes
    .filter(({ role }) => role === 'quasi-identifier')
    .map(({ column }) => findValueColumn(table, column));
  const partition = partitionRows(table.rowCount, columns);
  const rows = classSizes(partition);
  const persons = personsOf(table, policy);
  return classRisk(persons ? classPersons(partition, persons) : rows, rows).mean;
}
