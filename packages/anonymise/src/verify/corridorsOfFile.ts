import type { AttributePolicy } from '../policy/Policy.js';
import { climbOf } from './climbOf.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** Journeys of the originals that the corridors of a file miss or have too many of, summed. */
export interface CorridorMisses {
  /** Corridors between exact values. */
  readonly exact: number;
  /** Both sides rolled up to the highest level that the file uses in each column. */
  readonly rolledUp: number;
  /** Journeys of the originals with a corridor. */
  readonly journeys: readonly [exact: number, rolledUp: number];
}

/**
 * Counts by how many journeys the corridors of a file are off, from the texts of its cells.
 *
 * @param attributes - the columns that make a corridor
 * @param originals - the originals
 * @param release - the file as rows
 * @returns the misses
 */
export function corridorsOfFile(
  attributes: readonly AttributePolicy[],
  originals: PlainRows,
  release: PlainRows,
): CorridorMisses {
  const columns = attributes.map((attribute) => columnOf(attribute, originals, release));
  const misses = (exact: boolean): readonly [number, number] => {
    const levels = columns.map(({ highest }) => (exact ? 0 : highest));
    const before = corridors(
      originals,
      columns.map(({ column, up }, at) => [column, (cell) => up(cell, levels[at] as number)]),
    );
    const after = corridors(
      release,
      columns.map(({ column, down }, at) => [column, (cell) => down(cell, levels[at] as number)]),
    );
    let off = 0;
    let journeys = 0;
    for (const [key, count] of before) {
      off += Math.abs(count - (after.get(key) ?? 0));
      journeys += count;
    }
    return [off, journeys];
  };
  const [[exact, all], [rolledUp, known]] = [misses(true), misses(false)];
  return { exact, rolledUp, journeys: [all, known] };
}

type Reader = (cell: string | null) => string | null;

function columnOf(
  { column, hierarchy = { kind: 'suppress' } }: AttributePolicy,
  originals: PlainRows,
  release: PlainRows,
): {
  readonly column: string;
  readonly highest: number;
  readonly up: (cell: string | null, level: number) => string | null;
  readonly down: (cell: string | null, level: number) => string | null;
} {
  const paths = new Map(cellsOf(originals, column).map((cell) => [cell, climbOf(hierarchy, cell)]));
  const lowest = new Map<
    string | null,
    readonly [level: number, path: readonly (string | null)[]]
  >();
  for (const path of paths.values())
    path.forEach((label, level) => {
      if (level < (lowest.get(label)?.[0] ?? Infinity)) lowest.set(label, [level, path]);
    });
  const top = Math.max(0, ...[...paths.values()].map((path) => path.length - 1));
  const used = cellsOf(release, column).map((label) => lowest.get(label)?.[0] ?? 0);
  return {
    column,
    highest: Math.max(0, ...used.filter((level) => level < top)),
    up: (cell, level) => paths.get(cell)?.[level] ?? null,
    down: (label, level) => {
      const [own, path] = lowest.get(label) ?? [];
      if (own === undefined || path === undefined) return label;
      return own > level ? '*' : (path[level] ?? null);
    },
  };
}

/** The distinct cells of a column. */
function cellsOf({ header, rows }: PlainRows, column: string): (string | null)[] {
  const at = header.indexOf(column);
  return [...new Set(rows.map((row) => plain(row[at])))];
}

function plain(cell: PlainRows['rows'][number][number] | undefined): string | null {
  return typeof cell === 'string' ? cell : null;
}

function corridors(
  { header, rows }: PlainRows,
  columns: readonly (readonly [column: string, read: Reader])[],
): Map<string, number> {
  const places = columns.map(([column, read]) => [header.indexOf(column), read] as const);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const labels = places.map(([at, read]) => read(plain(row[at])));
    if (labels.includes('*')) continue;
    const key = JSON.stringify(labels);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
