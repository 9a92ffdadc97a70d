import type { PersonRange } from './PersonRange.js';

/**
 * Adds two numbers of persons; bounds stay bounds.
 *
 * @param left - One.
 * @param right - The other.
 * @returns Their sum.
 */
export function addPersons(left: PersonRange, right: PersonRange): PersonRange {
  const persons = left.persons + right.persons;
  const most = (left.personsMost ?? left.persons) + (right.personsMost ?? right.persons);
  return most === persons ? { persons } : { persons, personsMost: most };
}
