import type { ClassPersons } from './fewestPersons.js';
import type { LinkedRows } from './linkRows.js';

/**
 * Persons whom an original could be taken for: the fewest, the originals with fewer than k, the mean of one over them. Two rows
 * of different originals are two persons where everybody has one row; where not, the rows of classes that share nobody add
 * up, and of the others only the best counts.
 *
 * @param linked - classes and the originals that they are true of
 * @param classes - the persons of each class
 * @param k - fewest persons
 * @returns the figures
 */
export function measureCandidates(
  { released, originals, truths }: LinkedRows,
  classes: readonly ClassPersons[],
  k: number,
): { readonly smallest: number; readonly failing: number; readonly mean: number } {
  const alone = new Float64Array(originals.sizes.length);
  const shared = new Float64Array(originals.sizes.length);
  truths.forEach((matches, tuple) => {
    const { fewest, isShared } = classes[tuple] as ClassPersons;
    const size = released.sizes[tuple] as number;
    for (const match of matches ?? []) {
      if (isShared) shared[match] = Math.max(shared[match] as number, fewest);
      else alone[match] = (alone[match] as number) + size;
    }
  });
  let smallest = Infinity;
  let failing = 0;
  let linked = 0;
  const personsOf = new Map<number, number>();
  alone.forEach((rows, tuple) => {
    const count = rows + (shared[tuple] as number);
    if (count === 0) return;
    const size = originals.sizes[tuple] as number;
    smallest = Math.min(smallest, count);
    if (count < k) failing += size;
    linked += size;
    personsOf.set(count, (personsOf.get(count) ?? 0) + size);
  });
  // Summed in the order of the counts, so that the order of the originals does not show in the last digit.
  const risk = [...personsOf]
    .sort(([left], [right]) => left - right)
    .reduce((sum, [count, persons]) => sum + persons / count, 0);
  return { smallest, failing, mean: linked === 0 ? 0 : risk / linked };
}
