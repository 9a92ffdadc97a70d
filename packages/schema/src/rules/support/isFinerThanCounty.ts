import type { LoosePlace } from '../subjects.js';

const finer: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'adm3',
  'town',
  'estate',
  'camp',
  'locality',
]);

/** Whether a place is known more exactly than a county or district. */
export function isFinerThanCounty(place: LoosePlace): boolean {
  if (place.level !== undefined && finer.has(place.level)) return true;
  return place.lon !== undefined && place.precisionKm !== undefined && place.precisionKm < 5;
}
