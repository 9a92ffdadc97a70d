import type { Persons } from './Persons.js';

/**
 * The persons of some rows of a table, as `takeRows` takes the rows.
 *
 * @param persons - the persons of the table; `undefined` when everybody has one row
 * @param rows - row numbers from 0
 * @returns the persons of those rows
 */
export function takePersons(
  persons: Persons | undefined,
  rows: ArrayLike<number>,
): Persons | undefined {
  if (persons === undefined) return undefined;
  const personOf = Int32Array.from(rows, (row) => persons.personOf[row] as number);
  return personOf.some((person) => person !== -1) ? { ...persons, personOf } : undefined;
}
