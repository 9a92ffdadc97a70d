import type { Layer } from '../classes/Layer.js';
import type { ItemColumns } from './mineFrequent.js';
import { neededRows } from './neededRows.js';
import { packKey } from './packKey.js';

/**
 * Makes the test whether the rows of some items are certainly those of k persons, where persons have several rows. Of a
 * class only its labels are published: whoever checks it must assume that the rows of whoever fits those labels are in it,
 * also rows that are released elsewhere.
 *
 * @param base - all items, with the persons who have several rows
 * @param k - fewest persons
 * @returns for a pattern (columns at their levels, bit mask of those kept) the test of a class
 */
export function enoughRows(
  base: Layer,
  k: number,
): (input: ItemColumns, kept: number) => (items: readonly number[]) => boolean {
  const { repeated } = base;
  if (repeated === undefined) return () => () => true;
  const bearers: number[] = [];
  for (let item = 0; item < base.count; item++)
    if (repeated.offsets[item] !== repeated.offsets[item + 1]) bearers.push(item);
  return (input, kept) => {
    const keyOf = packKey(input, kept) ?? joinKey(input, kept);
    let needs: Map<number | string, number> | undefined;
    return (items) => {
      needs ??= needsOf(base, bearers, k, keyOf);
      const rows = items.reduce((sum, item) => sum + (base.sizes[item] as number), 0);
      return rows >= (needs.get(keyOf(items[0] as number)) ?? k);
    };
  };
}

/** As `packKey`, for columns of so many values that no number would do. */
function joinKey({ codes }: ItemColumns, kept: number): (item: number) => string {
  const columns = codes.filter((_, at) => ((kept >> at) & 1) === 1);
  return (item) => columns.map((column) => column[item]).join(',');
}

/** Per key the fewest rows that k persons of the class must have. */
function needsOf(
  { repeated }: Layer,
  bearers: readonly number[],
  k: number,
  keyOf: (item: number) => number | string,
): Map<number | string, number> {
  const rowsOf = new Map<number | string, Map<number, number>>();
  for (const item of bearers) {
    const key = keyOf(item);
    const persons = rowsOf.get(key) ?? new Map<number, number>();
    rowsOf.set(key, persons);
    for (let at = repeated?.offsets[item] ?? 0; at < (repeated?.offsets[item + 1] ?? 0); at++) {
      const person = repeated?.codes[at] as number;
      persons.set(person, (persons.get(person) ?? 0) + (repeated?.counts[at] as number));
    }
  }
  const needs = new Map<number | string, number>();
  for (const [key, persons] of rowsOf) needs.set(key, neededRows(persons.values(), k));
  return needs;
}
