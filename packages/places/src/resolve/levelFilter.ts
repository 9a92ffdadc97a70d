import type { PlaceLevel } from '../model/PlaceLevel.js';

/** Settlements of every kind: what a column called "town" or "village" holds. */
const SETTLEMENTS: ReadonlySet<PlaceLevel> = new Set<PlaceLevel>([
  'town',
  'estate',
  'camp',
  'border_post',
  'landing_site',
  'locality',
]);

/**
 * Tells whether a place of one level may answer a question for another.
 *
 * @param asked - The level asked for or stated; `town`, `estate` and `locality` take all settlements.
 * @param level - The place's level.
 * @returns True when it may.
 */
export function levelAnswers(asked: PlaceLevel, level: PlaceLevel): boolean {
  if (asked === level) return true;
  return (asked === 'town' || asked === 'estate' || asked === 'locality') && SETTLEMENTS.has(level);
}
