import type { LinkedRows } from './linkRows.js';
import type { RepeatedPersons } from './repeatedPersons.js';

/** How few persons a class could be about. */
export interface ClassPersons {
  /** The fewest persons, whichever originals stand behind its rows. */
  readonly fewest: number;
  /** Whether a person with several rows could be among them. */
  readonly isShared: boolean;
}

/**
 * For every class of released rows the fewest persons who can be behind it. Nobody but the publisher knows which originals
 * are, so the worst is assumed: that those with the most rows are in it with all of them.
 *
 * @param linked - classes and the originals that they are true of
 * @param repeated - who has several rows
 * @returns one entry a class
 */
export function fewestPersons(
  { released, originals, truths }: LinkedRows,
  repeated: RepeatedPersons | undefined,
): ClassPersons[] {
  if (repeated === undefined)
    return released.sizes.map((size) => ({ fewest: size, isShared: false }));
  const personsOf: number[][] = originals.sizes.map(() => []);
  repeated.personOf.forEach((person, row) => {
    if (person !== -1) personsOf[originals.tupleOf[row] as number]?.push(person);
  });
  return released.sizes.map((size, tuple) => {
    const rowsOf = new Map<number, number>();
    for (const original of truths[tuple] ?? [])
      for (const person of personsOf[original] as number[])
        rowsOf.set(person, (rowsOf.get(person) ?? 0) + 1);
    let left = size;
    let fewest = 0;
    for (const count of [...rowsOf.values()].sort((a, b) => b - a)) {
      if (left <= 0) break;
      left -= count;
      fewest++;
    }
    return { fewest: fewest + Math.max(0, left), isShared: rowsOf.size > 0 };
  });
}
