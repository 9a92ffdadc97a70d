import type { GazetteerPlace } from '../model/GazetteerPlace.js';

/** The groups that confidence is calibrated in. */
export type CalibrationGroup =
  'country' | 'kenya-admin' | 'kenya-place' | 'kenya-village' | 'admin' | 'place';

/** From so many settlements on, a gazetteer of Kenya holds its villages, and not only its towns. */
const VILLAGES = 4000;

/**
 * The calibration group of a place.
 *
 * @param place - The best candidate.
 * @param settlements - How many settlements the gazetteers hold in its country: where they are few, a
 *   name that is nearly right is rather that of a village which is missing.
 * @returns Its group.
 */
export function groupOf(place: GazetteerPlace, settlements: number): CalibrationGroup {
  if (place.level === 'country') return 'country';
  const admin = place.level.startsWith('adm');
  if (place.country === 'KE') {
    if (admin) return 'kenya-admin';
    return settlements < VILLAGES ? 'kenya-place' : 'kenya-village';
  }
  return admin ? 'admin' : 'place';
}
