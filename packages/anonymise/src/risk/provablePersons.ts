import { classSizes } from '../classes/classSizes.js';
import type { Persons } from '../classes/Persons.js';
import type { Coverage } from './coverOriginals.js';

/** How few persons the rows of released classes could be about. */
export interface ProvablePersons {
  /** For each class the fewest persons, whichever originals stand behind its rows. */
  readonly fewest: Int32Array;
  /** For each class 1 where a person with several rows could be in it. */
  readonly isShared: Uint8Array;
}

/**
 * The persons that can be promised of every released class. Which originals are behind its rows is the publisher's secret,
 * and nobody who checks the file may rely on it: the worst is assumed, that those with the most rows are in the class with
 * all of them.
 *
 * @param coverage - which originals could be behind which class
 * @param persons - who has several rows among the originals
 * @returns the persons class by class
 */
export function provablePersons(coverage: Coverage, persons: Persons): ProvablePersons {
  const sizes = classSizes(coverage.release);
  const personsOf: (number[] | undefined)[] = Array.from({ length: coverage.originals.count });
  persons.personOf.forEach((person, row) => {
    if (person === -1) return;
    const tuple = coverage.originals.classOf[row] as number;
    (personsOf[tuple] ??= []).push(person);
  });
  const isShared = new Uint8Array(sizes.length);
  const rowsOf = new Int32Array(persons.count);
  coverage.forEachClass((id, tuples, count) => {
    const met: number[] = [];
    for (let at = 0; at < count; at++) {
      for (const person of personsOf[tuples[at] as number] ?? []) {
        if (rowsOf[person] === 0) met.push(person);
        rowsOf[person] = (rowsOf[person] as number) + 1;
      }
    }
    if (met.length === 0) return;
    isShared[id] = 1;
    const most = Int32Array.from(met, (person) => rowsOf[person] as number).sort();
    for (const person of met) rowsOf[person] = 0;
    let left = sizes[id] as number;
    let fewest = 0;
    for (let at = most.length - 1; at >= 0 && left > 0; at--) {
      left -= most[at] as number;
      fewest++;
    }
    sizes[id] = fewest + Math.max(0, left);
  });
  return { fewest: sizes, isShared };
}
