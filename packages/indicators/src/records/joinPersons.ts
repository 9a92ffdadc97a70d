import type { PersonConflict } from './PersonConflict.js';
import { nameServed } from './nameServed.js';
import type { DatasetRecords } from './qualifyIds.js';
import type { Row } from './Row.js';
import { keyOf, personOfCase, unifyPersons } from './unifyPersons.js';
import { unitePersons } from './unitePersons.js';

/** Records of all data sets together. */
export interface JoinedRecords {
  /** Records by table. */
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  /** What persons' records contradict each other in. */
  readonly conflicts: readonly PersonConflict[];
}

/** Tables that name persons by keys alone, and their field of the organisation. */
const serving = [
  ['services', 'provider'],
  ['activities', 'organisation'],
] as const;

/**
 * Puts the records of data sets together, table by table, so that each person has one name in all of them (`unifyPersons`,
 * `nameServed`) and the same sex and majority in all records (`unitePersons`). Every engine reads what comes out of here.
 *
 * @param datasets - The data sets, with ids that no two of them share.
 */
export function joinPersons(datasets: readonly DatasetRecords[]): JoinedRecords {
  const together = (table: string): readonly Row[] =>
    datasets.flatMap(({ tables }) => tables.get(table) ?? []);
  const cases = unifyPersons(together('cases'));
  const united = unitePersons('cases', cases, personOfCase);
  const tables = new Map<string, readonly Row[]>([['cases', united.rows]]);
  const conflicts = [...united.conflicts];
  let at = 0;
  const parts = datasets.map((dataset) => {
    const own = dataset.tables.get('cases')?.length ?? 0;
    at += own;
    return { ...dataset, cases: cases.slice(at - own, at) };
  });
  for (const [table, organisation] of serving) {
    const named = nameServed(
      parts.map(({ identity, cases: own, tables: of }) => ({
        identity,
        cases: own,
        rows: of.get(table) ?? [],
      })),
      organisation,
    );
    const { rows, conflicts: more } = unitePersons(table, named.flat(), (row) =>
      keyOf(row, 'personKey'),
    );
    tables.set(table, rows);
    conflicts.push(...more);
  }
  for (const table of new Set(datasets.flatMap(({ tables: own }) => [...own.keys()])))
    if (!tables.has(table)) tables.set(table, together(table));
  return { tables, conflicts };
}
