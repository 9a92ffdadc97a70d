import { throwIfAborted } from '../error/throwIfAborted.js';
import type { ValueColumn } from '../table/Table.js';
import type { Combinations } from './Combinations.js';

/** Greatest tree, in places for children: 256 MB. */
const MOST_PLACES = 1 << 26;

/**
 * Counts the combinations of up to some number of values, shortest first: a combination is counted only where all shorter
 * ones in it are frequent. What fewer than k persons have leaves no trace.
 *
 * @param columns - the columns; a missing value counts as a value
 * @param k - fewest persons
 * @param longest - most values in a combination
 * @param signal - ends the computation
 * @returns the combinations; `undefined` when there are too many to hold
 */
export function countCombinations(
  columns: readonly Pick<ValueColumn, 'codes' | 'values'>[],
  k: number,
  longest: number,
  signal?: AbortSignal,
): Combinations | undefined {
  const persons = columns[0]?.codes.length ?? 0;
  const starts = [0];
  for (const { values } of columns) starts.push((starts.at(-1) as number) + values.length);
  const items = starts.at(-1) as number;
  if (items > MOST_PLACES) return undefined;
  let children = new Int32Array(items);
  const counts = [persons];
  const members: number[][] = [[]];
  // Combinations from `from` on have the greatest number of values so far.
  let from = 0;
  for (let length = 1; length <= Math.min(longest, columns.length); length++) {
    throwIfAborted(signal);
    const places = (counts.length - from) * items;
    if (counts.length * items > MOST_PLACES) return undefined;
    const found = new Int32Array(places);
    for (let row = 0; row < persons; row++) {
      descend(0, 0, length - 1, row, (combination, column) => {
        for (let next = column; next < columns.length; next++) {
          const item = (starts[next] as number) + (columns[next]?.codes[row] as number);
          const place = (combination - from) * items + item;
          found[place] = (found[place] as number) + 1;
        }
      });
    }
    const first = counts.length;
    const grown = new Int32Array(first * items);
    grown.set(children.subarray(0, Math.min(children.length, grown.length)));
    for (let place = 0; place < places; place++) {
      if ((found[place] as number) < k) continue;
      const parent = from + Math.floor(place / items);
      const item = place % items;
      grown[parent * items + item] = counts.length;
      members.push([...(members[parent] as number[]), item]);
      counts.push(found[place] as number);
    }
    children = grown;
    for (let node = first; node < counts.length; node++) reachFromAll(node);
    from = first;
  }
  const lengths = Int32Array.from(members, ({ length }) => length);
  return { persons, items, starts, longest, children, counts: Int32Array.from(counts), lengths };

  /** A combination is the child of all that lack one of its values, whichever that is. */
  function reachFromAll(node: number): void {
    const all = members[node] as number[];
    for (const left of all.slice(0, -1)) {
      let at = 0;
      for (const item of all) if (item !== left) at = children[at * items + item] as number;
      children[at * items + left] = node;
    }
  }

  /** Visits every combination of `left` more frequent values of a row, with the column after its last one. */
  function descend(
    combination: number,
    column: number,
    left: number,
    row: number,
    visit: (combination: number, column: number) => void,
  ): void {
    if (left === 0) {
      visit(combination, column);
      return;
    }
    for (let next = column; next < columns.length; next++) {
      const item = (starts[next] as number) + (columns[next]?.codes[row] as number);
      const child = children[combination * items + item] as number;
      if (child !== 0) descend(child, next + 1, left - 1, row, visit);
    }
  }
}
