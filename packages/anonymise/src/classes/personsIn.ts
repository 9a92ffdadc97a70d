import type { Layer } from './Layer.js';

/**
 * Counts the persons behind the released rows of a class: each once, however many rows she has.
 *
 * @param layer - the classes
 * @param id - the class
 * @returns the number of persons
 */
export function personsIn({ sizes, repeated }: Layer, id: number): number {
  const rows = sizes[id] as number;
  if (repeated === undefined) return rows;
  const { offsets, counts } = repeated;
  let persons = rows;
  const end = offsets[id + 1] as number;
  for (let at = offsets[id] as number; at < end; at++) persons -= (counts[at] as number) - 1;
  return persons;
}
