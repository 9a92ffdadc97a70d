import type { Policy } from '../policy/Policy.js';
import { labelAt } from './labelAt.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** Columns with the levels at which they are counted. */
export type CountedColumns = readonly { readonly column: string; readonly level: number }[];

/**
 * The key of every original in a table: its values at the table's levels, as JSON.
 *
 * @param originals - the originals
 * @param policy - hierarchies and treatments
 * @param columns - the columns of the table
 * @returns one key a row
 */
export function keysOfOriginals(
  { header, rows }: PlainRows,
  policy: Policy,
  columns: CountedColumns,
): string[] {
  const readers = columns.map(({ column, level }) => {
    const attribute = policy.attributes.find((each) => each.column === column);
    const at = header.indexOf(column);
    if (attribute === undefined || at === -1) throw new Error('column');
    return { at, label: labelAt(attribute, level) };
  });
  return rows.map((row) => JSON.stringify(readers.map(({ at, label }) => label(row[at] ?? null))));
}

/**
 * Counts keys.
 *
 * @param keys - the keys
 * @returns how often each occurs
 */
export function countKeys(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
