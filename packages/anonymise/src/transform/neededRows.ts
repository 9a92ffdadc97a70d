/**
 * The fewest rows of a class that are certainly those of k persons: one more than the k - 1 persons with most rows can have.
 *
 * @param counts - rows of each person who has several and could be in the class
 * @param k - fewest persons
 * @returns the number of rows, at least k
 */
export function neededRows(counts: Iterable<number>, k: number): number {
  const most = Int32Array.from(counts)
    .sort()
    .reverse()
    .subarray(0, k - 1);
  return most.reduce((sum, rows) => sum + rows, 0) + k - most.length;
}
