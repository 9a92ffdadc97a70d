import type { PlainRows } from './ReleaseEvidence.js';

type Plain = PlainRows['rows'][number][number];

/** The cells of one column, of the originals at the published level and of the file. */
export interface ComparedColumn {
  /** One cell an original. */
  readonly before: readonly Plain[];
  /** One cell a row of the file. */
  readonly after: readonly Plain[];
}

/** What {@link countRareCombinations} found. */
export interface RareCombinations {
  /** Fewest originals behind a combination of the file; infinite when there is none. */
  readonly least: number;
  /** Rows of the file with a combination of fewer than k originals. */
  readonly failing: number;
}

/** Greatest counting table; beyond it a map counts. */
const DIRECT = 1 << 22;

/**
 * Counts, for every combination of up to m cells in a row of the file, the originals that have it. `*` is no cell; a
 * missing value is one.
 *
 * @param columns - the columns
 * @param k - fewest originals behind a combination
 * @param m - most cells in a combination
 * @returns the least count, and the rows that fail
 */
export function countRareCombinations(
  columns: readonly ComparedColumn[],
  k: number,
  m: number,
): RareCombinations {
  const originals = columns[0]?.before.length ?? 0;
  const rows = columns[0]?.after.length ?? 0;
  const coded = columns.map(numberCells);
  const failing = new Set<number>();
  let least = Infinity;
  // Originals first, then the rows of the file, so that both are numbered alike.
  const grow = (groups: Int32Array, size: number, from: number, left: number): void => {
    for (let at = from; at < coded.length; at++) {
      const { codes, count: values } = coded[at] as NumberedCells;
      const { keys, count } = join(groups, size, codes, values);
      const persons = new Int32Array(count);
      for (let row = 0; row < originals; row++) {
        const key = keys[row] as number;
        if (key !== -1) persons[key] = (persons[key] as number) + 1;
      }
      for (let row = 0; row < rows; row++) {
        const key = keys[originals + row] as number;
        if (key === -1) continue;
        const number = persons[key] as number;
        least = Math.min(least, number);
        if (number < k) failing.add(row);
      }
      if (left > 1) grow(keys, count, at + 1, left - 1);
    }
  };
  grow(new Int32Array(originals + rows), 1, 0, m);
  return { least, failing: failing.size };
}

interface NumberedCells {
  readonly codes: Int32Array;
  readonly count: number;
}

function numberCells({ before, after }: ComparedColumn): NumberedCells {
  const numbers = new Map<string, number>();
  const codes = Int32Array.from([...before, ...after], (cell) => {
    if (cell === '*') return -1;
    const key = JSON.stringify(cell);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  return { codes, count: Math.max(1, numbers.size) };
}

/** Splits groups by one more column and numbers what comes out; -1 stays -1. */
function join(
  groups: Int32Array,
  size: number,
  codes: Int32Array,
  values: number,
): { keys: Int32Array; count: number } {
  const keys = new Int32Array(groups.length).fill(-1);
  let count = 0;
  const direct = size * values <= DIRECT ? new Int32Array(size * values) : undefined;
  const hashed = new Map<number, number>();
  for (let row = 0; row < groups.length; row++) {
    const [group, code] = [groups[row] as number, codes[row] as number];
    if (group === -1 || code === -1) continue;
    const key = group * values + code;
    let number = direct === undefined ? hashed.get(key) : (direct[key] as number) - 1;
    if (number === undefined || number === -1) {
      number = count++;
      if (direct === undefined) hashed.set(key, number);
      else direct[key] = number + 1;
    }
    keys[row] = number;
  }
  return { keys, count };
}
