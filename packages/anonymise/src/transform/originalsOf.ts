import { personsOf } from '../classes/personsOf.js';
import { takePersons } from '../classes/takePersons.js';
import type { Policy } from '../policy/Policy.js';
import type { Table } from '../table/Table.js';
import { takeRows } from '../table/takeRows.js';
import type { Originals } from './Originals.js';

/**
 * What a release will be measured against.
 *
 * @param input - the table as it came, with its identifiers
 * @param table - the same in another order, treated, without identifiers
 * @param order - for each row of `table` its row in `input`
 * @param policy - says by which columns persons are told
 * @param members - 1 for rows of `table` to be released, 0 for rows of the population only; all released when absent
 * @returns the rows to be released and who has several of them
 */
export function originalsOf(
  input: Table,
  table: Table,
  order: Int32Array,
  policy: Policy,
  members: Uint8Array | undefined,
): Originals {
  const inputPersons = personsOf(input, policy);
  if (members === undefined)
    return { table, persons: takePersons(inputPersons, order), inputPersons };
  const rows = Int32Array.from(members, (_, row) => row).filter((row) => members[row] === 1);
  const places = rows.map((row) => order[row] as number);
  return { table: takeRows(table, rows), persons: takePersons(inputPersons, places), inputPersons };
}
