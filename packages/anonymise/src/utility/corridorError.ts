import { findValueColumn } from '../table/findColumn.js';
import { SUPPRESSED, type Table } from '../table/Table.js';

/** How far the corridor table of a release is from that of the originals. */
export interface CorridorError {
  /** Corridors (combinations of values) in the originals. */
  readonly corridors: number;
  /** Corridors whose count in the release is within 5 % or one journey. */
  readonly usable: number;
  /** Corridors that the release no longer names. */
  readonly lost: number;
  /** Sum of absolute differences divided by the number of journeys. */
  readonly relativeError: number;
  /** The same over the ten corridors with most journeys: what a map shows. */
  readonly relativeErrorOfTopTen: number;
}

/**
 * Compares the counts of journeys by corridor. Journeys of which the release hides an end do not count for any corridor.
 *
 * @param originals - the originals
 * @param release - the release
 * @param names - headers of the columns that make a corridor (origin, destination, mode ...)
 * @returns the error
 */
export function corridorError(
  originals: Table,
  release: Table,
  names: readonly string[],
): CorridorError {
  const before = countCorridors(originals, names);
  const after = countCorridors(release, names);
  const sorted = [...before].sort(
    ([leftKey, left], [rightKey, right]) => right - left || (leftKey < rightKey ? -1 : 1),
  );
  const differences = sorted.map(([key, count]) => ({
    count,
    difference: Math.abs(count - (after.get(key) ?? 0)),
    key,
  }));
  const errorOf = (part: typeof differences): number => {
    const total = part.reduce((sum, { count }) => sum + count, 0);
    return total === 0 ? 0 : part.reduce((sum, { difference }) => sum + difference, 0) / total;
  };
  return {
    corridors: before.size,
    usable: differences.filter(({ count, difference }) => difference <= Math.max(1, count * 0.05))
      .length,
    lost: differences.filter(({ key }) => !after.has(key)).length,
    relativeError: errorOf(differences),
    relativeErrorOfTopTen: errorOf(differences.slice(0, 10)),
  };
}

function countCorridors(table: Table, names: readonly string[]): Map<string, number> {
  const columns = names.map((name) => findValueColumn(table, name));
  const counts = new Map<string, number>();
  for (let row = 0; row < table.rowCount; row++) {
    const values = columns.map(({ values: all, codes }) => all[codes[row] as number] ?? null);
    if (values.includes(SUPPRESSED)) continue;
    const key = JSON.stringify(values);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
