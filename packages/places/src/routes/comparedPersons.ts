import { personsText } from '../export/personsText.js';
import type { CorridorComparison } from './compareCorridors.js';

/**
 * The numbers of persons of a comparison as a reader sees them.
 *
 * @param entry - A corridor in two periods.
 * @returns The earlier, then the later.
 */
export function comparedPersons(
  entry: CorridorComparison,
): readonly [before: string, after: string] {
  const { before, beforeMost, after, afterMost } = entry;
  const text = (persons: number, most: number | undefined): string =>
    personsText(most === undefined ? { persons } : { persons, personsMost: most });
  return [text(before, beforeMost), text(after, afterMost)];
}
