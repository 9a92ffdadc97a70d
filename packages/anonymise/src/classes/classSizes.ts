import type { Partition } from './refineClasses.js';

/**
 * Counts the rows of every class.
 *
 * @param partition - the partition
 * @returns the number of rows a class
 */
export function classSizes(partition: Partition): Int32Array {
  const sizes = new Int32Array(partition.count);
  for (const id of partition.classOf) sizes[id] = (sizes[id] as number) + 1;
  return sizes;
}
