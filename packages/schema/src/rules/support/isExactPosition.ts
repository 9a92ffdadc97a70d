import type { LoosePlace } from '../subjects.js';

/** A radius below which a position leads to a house: about a block. */
const exactKm = 1;

/**
 * Whether coordinates lead to a door: a stated precision below a kilometre, or none and three or
 * more decimals (about 110 m). The centre of a county has many decimals, too, but says how wide it is.
 */
export function isExactPosition(place: LoosePlace): boolean {
  if (place.lon === undefined || place.lat === undefined) return false;
  if (place.precisionKm !== undefined) return place.precisionKm < exactKm;
  return hasThreeDecimals(place.lon) || hasThreeDecimals(place.lat);
}

function hasThreeDecimals(degrees: number): boolean {
  return Math.abs(Math.round(degrees * 100) / 100 - degrees) > 1e-9;
}
