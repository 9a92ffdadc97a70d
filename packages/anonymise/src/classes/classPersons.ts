import { classSizes } from './classSizes.js';
import type { Persons } from './Persons.js';
import type { Partition } from './refineClasses.js';

/**
 * Counts the persons of every class, each once however many rows she has.
 *
 * @param partition - the classes
 * @param persons - who has several rows; everybody has one when absent
 * @returns the number of persons a class
 */
export function classPersons(partition: Partition, persons: Persons | undefined): Int32Array {
  const sizes = classSizes(partition);
  if (persons === undefined) return sizes;
  const { personOf, count } = persons;
  const rowsOf: number[][] = Array.from({ length: partition.count }, () => []);
  personOf.forEach((person, row) => {
    if (person !== -1) rowsOf[partition.classOf[row] as number]?.push(person);
  });
  const met = new Int32Array(count).fill(-1);
  rowsOf.forEach((members, id) => {
    for (const person of members) {
      if (met[person] === id) sizes[id] = (sizes[id] as number) - 1;
      met[person] = id;
    }
  });
  return sizes;
}
