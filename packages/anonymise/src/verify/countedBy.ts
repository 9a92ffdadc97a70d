import type { ColumnGroups } from './commonGroups.js';
import type { CountTable } from './countTables.js';

/** Persons of a group of values, and how often each sensitive value occurs among them. */
export interface Counted {
  /** Persons. */
  count: number;
  /** For each sensitive column that was asked for: persons by value. */
  readonly values: readonly Map<string, number>[];
}

/**
 * Adds up a table over the columns that are not asked for.
 *
 * @param table - the table
 * @param columns - the columns to count by
 * @param groups - the groups of each of them
 * @param sensitive - columns of which the values are counted too
 * @returns counts by the groups; `undefined` when the table has no such column, or labels that were not grouped
 */
export function countedBy(
  { columns: own, lines, counts }: CountTable,
  columns: readonly string[],
  groups: ReadonlyMap<string, ColumnGroups>,
  sensitive: readonly string[] = [],
): Map<string, Counted> | undefined {
  const places = columns.map((column) => own.indexOf(column));
  const hidden = sensitive.map((column) => own.indexOf(column));
  if (places.includes(-1) || hidden.includes(-1)) return undefined;
  const groupsOf = places.map((place, at) =>
    (lines.cells[place] ?? []).map((label) => groups.get(columns[at] as string)?.of(label)),
  );
  if (groupsOf.some((each) => each.includes(undefined))) return undefined;
  const values = hidden.map((place) =>
    (lines.cells[place] ?? []).map((cell) => JSON.stringify(cell)),
  );
  const found = new Map<string, Counted>();
  counts.forEach((count, line) => {
    const key = places
      .map((place, at) => groupsOf[at]?.[lines.codes[place]?.[line] as number])
      .join();
    const counted = found.get(key) ?? { count: 0, values: hidden.map(() => new Map()) };
    counted.count += count;
    hidden.forEach((place, at) => {
      const value = values[at]?.[lines.codes[place]?.[line] as number] as string;
      const map = counted.values[at] as Map<string, number>;
      map.set(value, (map.get(value) ?? 0) + count);
    });
    found.set(key, counted);
  });
  return found;
}
