import type { Policy } from '../policy/Policy.js';
import { SUPPRESSED, type ValueColumn } from '../table/Table.js';
import { dropRows, type TracedTable } from './enforceConstraints.js';

/**
 * Drops rows without any quasi-identifier left: they would say only that somebody was there, and count as a class.
 *
 * @param traced - the table
 * @param policy - the roles
 * @returns the rest; the same object when every row says something
 */
export function dropEmptyRows(traced: TracedTable, policy: Policy): TracedTable {
  const names = new Set(
    policy.attributes.filter(({ role }) => role === 'quasi-identifier').map(({ column }) => column),
  );
  const quasi = traced.table.columns.filter(
    (column): column is ValueColumn => column.kind === 'value' && names.has(column.name),
  );
  const stars = quasi.map(({ values }) => values.indexOf(SUPPRESSED));
  if (quasi.length === 0 || stars.includes(-1)) return traced;
  const isEmpty = (row: number): boolean =>
    quasi.every(({ codes }, at) => codes[row] === stars[at]);
  return traced.origin.some((_, row) => isEmpty(row)) ? dropRows(traced, isEmpty) : traced;
}
