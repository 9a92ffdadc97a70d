import { partitionRows } from '../classes/partitionRows.js';
import type { ValueColumn } from '../table/Table.js';
import { NO_VALUE } from './drawRows.js';

/**
 * Takes values off drawn rows until none of them agrees, in all that it still says, with fewer than k originals, unless it
 * agrees with none. The rarest value goes first. A row ends at the latest with as few values as a counted combination
 * has, which at least k originals have.
 *
 * @param drawn - one code a row and column, changed in place
 * @param columns - the columns of the originals
 * @param k - fewest originals that a row may agree with
 * @returns how many values were taken off
 */
export function hideCopies(
  drawn: Int32Array,
  columns: readonly Pick<ValueColumn, 'codes' | 'values'>[],
  k: number,
): number {
  const width = columns.length;
  const frequency = columns.map(({ codes, values }) => {
    const counts = new Int32Array(values.length);
    for (const code of codes) counts[code] = (counts[code] as number) + 1;
    return counts;
  });
  let taken = 0;
  let pending = Int32Array.from({ length: drawn.length / Math.max(1, width) }, (_, row) => row);
  while (pending.length > 0) {
    const again: number[] = [];
    for (const [pattern, rows] of groupByPattern(drawn, width, pending)) {
      for (const row of findCopies(drawn, columns, pattern, rows, k)) {
        const rarest = pattern.reduce((best, column) => {
          const count = (at: number): number =>
            frequency[at]?.[drawn[row * width + at] as number] ?? 0;
          return count(column) < count(best) ? column : best;
        });
        drawn[row * width + rarest] = NO_VALUE;
        taken++;
        again.push(row);
      }
    }
    pending = Int32Array.from(again);
  }
  return taken;
}

/** Rows by the columns in which they have values; rows without any are about nobody. */
function groupByPattern(
  drawn: Int32Array,
  width: number,
  rows: Int32Array,
): Map<readonly number[], number[]> {
  const groups = new Map<string, { pattern: number[]; rows: number[] }>();
  for (const row of rows) {
    const pattern: number[] = [];
    for (let at = 0; at < width; at++) if (drawn[row * width + at] !== NO_VALUE) pattern.push(at);
    if (pattern.length === 0) continue;
    const key = pattern.join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { pattern, rows: [row] });
    else group.rows.push(row);
  }
  return new Map([...groups.values()].map((group) => [group.pattern, group.rows]));
}

/** Originals and drawn rows are put into classes together: a drawn row is a copy of the originals in its class. */
function findCopies(
  drawn: Int32Array,
  columns: readonly Pick<ValueColumn, 'codes' | 'values'>[],
  pattern: readonly number[],
  rows: readonly number[],
  k: number,
): number[] {
  const persons = columns[0]?.codes.length ?? 0;
  const joined = pattern.map((at) => {
    const { codes, values } = columns[at] as ValueColumn;
    const both = new Int32Array(persons + rows.length);
    both.set(codes);
    rows.forEach((row, place) => {
      both[persons + place] = drawn[row * columns.length + at] as number;
    });
    return { codes: both, values };
  });
  const { classOf, count } = partitionRows(persons + rows.length, joined);
  const originals = new Int32Array(count);
  for (let row = 0; row < persons; row++) {
    const id = classOf[row] as number;
    originals[id] = (originals[id] as number) + 1;
  }
  return rows.filter((_, place) => {
    const number = originals[classOf[persons + place] as number] as number;
    return number > 0 && number < k;
  });
}
