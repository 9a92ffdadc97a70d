import type { ColumnGroups } from './commonGroups.js';
import type { CountTable } from './countTables.js';

/** A combination of groups, one of each column. */
export type GroupKey = string | number;

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
): Map<GroupKey, Counted> | undefined {
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
  const keyOf = keysBy(
    places.map((place) => lines.codes[place] as Int32Array),
    groupsOf as number[][],
    columns.map((column) => groups.get(column)?.size ?? 1),
  );
  const found = new Map<GroupKey, Counted>();
  counts.forEach((count, line) => {
    const key = keyOf(line);
    let counted = found.get(key);
    if (counted === undefined) {
      counted = { count: 0, values: hidden.map(() => new Map()) };
      found.set(key, counted);
    }
    counted.count += count;
    for (let at = 0; at < hidden.length; at++) {
      const value = values[at]?.[lines.codes[hidden[at] as number]?.[line] as number] as string;
      const map = counted.values[at] as Map<string, number>;
      map.set(value, (map.get(value) ?? 0) + count);
    }
  });
  return found;
}

/** Numbers the combinations of groups, the same in every table; texts where there are too many for exact numbers. */
function keysBy(
  codes: readonly Int32Array[],
  groupsOf: readonly (readonly number[])[],
  sizes: readonly number[],
): (line: number) => GroupKey {
  const groupAt = (at: number, line: number): number =>
    (groupsOf[at] as number[])[(codes[at] as Int32Array)[line] as number] as number;
  if (sizes.reduce((product, size) => product * size, 1) > Number.MAX_SAFE_INTEGER)
    return (line) => codes.map((_, at) => groupAt(at, line)).join();
  return (line) => {
    let key = 0;
    for (let at = 0; at < sizes.length; at++) key = key * (sizes[at] as number) + groupAt(at, line);
    return key;
  };
}
