import { personColumns } from '../policy/personColumns.js';
import type { Policy } from '../policy/Policy.js';
import type { Table, ValueColumn } from '../table/Table.js';
import type { Persons } from './Persons.js';

/**
 * Who has several rows, by the columns with which the policy tells persons apart. Rows that agree in one of those columns
 * are one person's, and so is what hangs together by several; empty cells join nothing.
 *
 * @param table - the table, with its identifiers
 * @param policy - the policy
 * @returns the persons; `undefined` when everybody has one row, as far as can be told
 */
export function personsOf(table: Table, policy: Pick<Policy, 'attributes'>): Persons | undefined {
  const names = personColumns(policy);
  const columns = table.columns.filter(
    (column): column is ValueColumn => column.kind === 'value' && names.includes(column.name),
  );
  const repeated = columns.filter(repeats);
  return repeated.length === 0 ? undefined : joinRows(repeated, table.rowCount);
}

/** Whether a value stands in more than one row. */
function repeats({ values, codes }: ValueColumn): boolean {
  const met = new Uint8Array(values.length);
  for (const code of codes) {
    if (met[code] === 1 && isNamed(values[code])) return true;
    met[code] = 1;
  }
  return false;
}

function isNamed(value: string | null | undefined): boolean {
  return value !== null && value !== undefined && value !== '';
}

/** Joins rows by equal cells, column by column, and numbers the persons of more than one row. */
function joinRows(columns: readonly ValueColumn[], rowCount: number): Persons {
  // Each row points to an earlier row of its person, or to itself.
  const before = Int32Array.from({ length: rowCount }, (_, row) => row);
  const firstOf = (row: number): number => {
    let first = row;
    while (before[first] !== first) first = before[first] as number;
    // The way is made short for those who come later.
    for (let at = row; at !== first;) {
      const next = before[at] as number;
      before[at] = first;
      at = next;
    }
    return first;
  };
  for (const { values, codes } of columns) {
    const rowWith = new Int32Array(values.length).fill(-1);
    codes.forEach((code, row) => {
      if (!isNamed(values[code])) return;
      if (rowWith[code] === -1) rowWith[code] = row;
      const [left, right] = [firstOf(rowWith[code] as number), firstOf(row)];
      before[Math.max(left, right)] = Math.min(left, right);
    });
  }
  const rows = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const first = firstOf(row);
    rows[first] = (rows[first] as number) + 1;
  }
  const numbers = new Int32Array(rowCount).fill(-1);
  let count = 0;
  const personOf = Int32Array.from(before, (_, row) => {
    const first = firstOf(row);
    if ((rows[first] as number) < 2) return -1;
    if (numbers[first] === -1) numbers[first] = count++;
    return numbers[first] as number;
  });
  return { personOf, count };
}
