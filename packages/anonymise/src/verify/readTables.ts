import { publishedTables } from '../policy/publishedTables.js';
import type { Policy } from '../policy/Policy.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** The published counts of one table. */
export interface ReadTable {
  /** Its name. */
  readonly name: string;
  /** Its columns and levels. */
  readonly columns: readonly { readonly column: string; readonly level: number }[];
  /** Published counts by the values of its columns, as JSON. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What {@link readTables} found. */
export interface TablesReading {
  /** The tables that the policy publishes, also those without a line in the file. */
  readonly tables: readonly ReadTable[];
  /** Lines that are no count of a declared table: unknown name, a value too many, no whole number, a second count. */
  readonly defects: number;
}

/**
 * Header of a file of counts.
 *
 * @param policy - the policy
 * @returns `table`, the counted columns in the order of the policy, `count`
 */
export function tableHeader(policy: Policy): string[] {
  const used = new Set(
    publishedTables(policy).flatMap(({ columns }) => columns.map(({ column }) => column)),
  );
  const columns = policy.attributes.map(({ column }) => column).filter((name) => used.has(name));
  return ['table', ...columns, 'count'];
}

/**
 * Reads a file of counts as the tables that a policy publishes.
 *
 * @param file - the file as rows
 * @param policy - the policy
 * @returns the tables and what is wrong with the file
 */
export function readTables(file: PlainRows, policy: Policy): TablesReading {
  const header = tableHeader(policy);
  const tables = publishedTables(policy).map((table) => ({
    ...table,
    counts: new Map<string, number>(),
  }));
  const byName = new Map(tables.map((table) => [table.name, table]));
  if (header.length !== file.header.length || header.some((name, at) => name !== file.header[at]))
    return { tables, defects: file.rows.length + 1 };
  let defects = 0;
  for (const row of file.rows) {
    const [name, count] = [row[0], row[row.length - 1]];
    const table = typeof name === 'string' ? byName.get(name) : undefined;
    if (table === undefined || typeof count !== 'string' || !/^[1-9]\d{0,14}$/u.test(count)) {
      defects++;
      continue;
    }
    const cells = table.columns.map(({ column }) => row[header.indexOf(column)] ?? null);
    const others = header.filter(
      (column, at) =>
        at > 0 &&
        at < header.length - 1 &&
        row[at] !== null &&
        table.columns.every((entry) => entry.column !== column),
    );
    const key = JSON.stringify(cells);
    if (others.length > 0 || table.counts.has(key)) defects++;
    else table.counts.set(key, Number(count));
  }
  return { tables, defects };
}
