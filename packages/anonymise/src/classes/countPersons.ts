import type { Layer } from './Layer.js';

/**
 * Counts the persons behind all released rows, each once however many rows and classes she is in.
 *
 * @param layer - the classes
 * @returns the number of persons
 */
export function countPersons({ sizes, repeated }: Layer): number {
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  if (repeated === undefined) return rows;
  const several = repeated.counts.reduce((sum, count) => sum + count, 0);
  return rows - several + new Set(repeated.codes).size;
}
