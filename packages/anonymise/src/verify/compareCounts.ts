import type { ReleaseForm } from '../policy/Policy.js';
import { groupRows } from './groupRows.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** A published file and what its rows are. */
export interface PublishedFile {
  /** The file as rows. */
  readonly file: PlainRows;
  /** Rows of persons, or counts. */
  readonly form: ReleaseForm;
}

/**
 * Subtracts the counts of one published file from those of another, for every table of either: wherever both name the
 * same combination, the difference must not be of fewer than k persons.
 *
 * @param now - the file to be published
 * @param before - a file that was published before
 * @param k - fewest persons that anything may tell of
 * @returns the number of combinations that fail
 */
export function compareCounts(now: PublishedFile, before: PublishedFile, k: number): number {
  const [mine, theirs] = [tablesOf(now), tablesOf(before)];
  const sets = new Set([...mine.keys(), ...theirs.keys()]);
  let failing = 0;
  for (const name of sets) {
    const columns = JSON.parse(name) as string[];
    const [left, right] = [
      mine.get(name) ?? countRows(now, columns),
      theirs.get(name) ?? countRows(before, columns),
    ];
    for (const [key, count] of left ?? []) {
      const difference = Math.abs(count - (right?.get(key) ?? count));
      if (difference > 0 && difference < k) failing++;
    }
  }
  return failing;
}

/** The tables of a file of counts, by their columns; none of other files. */
function tablesOf({ file, form }: PublishedFile): Map<string, Map<string, number>> {
  const tables = new Map<string, Map<string, number>>();
  if (form !== 'aggregate') return tables;
  for (const row of file.rows) {
    const [name] = row;
    if (typeof name !== 'string') continue;
    const columns =
      name === 'total' ? [] : name.split('+').map((part) => columnOf(part, file.header));
    const cells = columns.map((column) => row[file.header.indexOf(column)] ?? null);
    const key = JSON.stringify(columns);
    const counts = tables.get(key) ?? new Map<string, number>();
    counts.set(JSON.stringify(cells), Number(row[row.length - 1]));
    tables.set(key, counts);
  }
  return tables;
}

function countRows(
  { file, form }: PublishedFile,
  columns: readonly string[],
): Map<string, number> | undefined {
  if (form === 'aggregate' || columns.some((column) => !file.header.includes(column)))
    return undefined;
  const places = columns.map((column) => file.header.indexOf(column));
  return new Map(
    [...groupRows(file, columns).values()].map((rows) => {
      const row = file.rows[rows[0] as number] ?? [];
      return [JSON.stringify(places.map((place) => row[place] ?? null)), rows.length];
    }),
  );
}

/** A part of a table's name without its level. */
function columnOf(part: string, header: readonly string[]): string {
  return header.includes(part) ? part : part.slice(0, Math.max(0, part.lastIndexOf('@')));
}
