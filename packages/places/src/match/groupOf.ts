import type { GazetteerPlace } from '../model/GazetteerPlace.js';

/** The groups that confidence is calibrated in. */
export type CalibrationGroup = 'country' | 'kenya-admin' | 'kenya-place' | 'admin' | 'place';

/**
 * The calibration group of a place.
 *
 * @param place - The best candidate.
 * @returns Its group.
 */
export function groupOf(place: GazetteerPlace): CalibrationGroup {
  if (place.level === 'country') return 'country';
  const admin = place.level.startsWith('adm');
  if (place.country === 'KE') return admin ? 'kenya-admin' : 'kenya-place';
  return admin ? 'admin' : 'place';
}
