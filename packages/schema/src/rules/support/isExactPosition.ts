import type { LoosePlace } from '../subjects.js';

/** A radius below which a position leads to a house: about a block. */
const exactKm = 1;

/** Levels whose position is the middle of an area, however many decimals it is written with. */
const wideLevels: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'region',
  'country',
  'adm1',
  'adm2',
]);

/**
 * Whether coordinates lead to a door: a stated precision below a kilometre, or none and three or
 * more decimals (about 110 m). The centre of a county has many decimals, too, but says how wide it is.
 */
export function isExactPosition(place: LoosePlace): boolean {
  if (place.lon === undefined || place.lat === undefined) return false;
  if (place.level !== undefined && wideLevels.has(place.level)) return false;
  if (place.precisionKm !== undefined) return place.precisionKm < exactKm;
  return hasThreeDecimals(place.lon) || hasThreeDecimals(place.lat);
}

function hasThreeDecimals(degrees: number): boolean {
  return Math.abs(Math.round(degrees * 100) / 100 - degrees) > 1e-9;
}
