import { misuse } from '../error/misuse.js';
import type { Column, SequenceColumn, Table, ValueColumn } from './Table.js';

/**
 * Finds a column by its header.
 *
 * @param table - the table
 * @param name - the header
 * @returns the column
 * @throws AnonymiseError `column-unknown`; the message does not repeat the header
 */
export function findColumn(table: Table, name: string): Column {
  const column = table.columns.find((candidate) => candidate.name === name);
  if (column === undefined) {
    throw misuse(
      'column-unknown',
      'A column that is asked for is not in the table.',
      'Compare policy and header.',
    );
  }
  return column;
}

/**
 * Finds a column of single values by its header.
 *
 * @param table - the table
 * @param name - the header
 * @returns the column
 * @throws AnonymiseError `column-unknown` when there is none of that name and kind
 */
export function findValueColumn(table: Table, name: string): ValueColumn {
  const column = findColumn(table, name);
  if (column.kind === 'value') return column;
  throw misuse(
    'column-unknown',
    'A column of single values was expected, a sequence found.',
    'Check the roles.',
  );
}

/**
 * Finds a column of sequences by its header.
 *
 * @param table - the table
 * @param name - the header
 * @returns the column
 * @throws AnonymiseError `column-unknown` when there is none of that name and kind
 */
export function findSequenceColumn(table: Table, name: string): SequenceColumn {
  const column = findColumn(table, name);
  if (column.kind === 'sequence') return column;
  throw misuse(
    'column-unknown',
    'A sequence column was expected, single values found.',
    'Check the roles.',
  );
}
