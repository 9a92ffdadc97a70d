/** Mean Earth radius in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/**
 * Great-circle distance by the haversine formula (R. W. Sinnott, "Virtues of the haversine", 1984).
 *
 * @param from - Longitude and latitude in degrees, WGS 84, longitude first.
 * @param to - Likewise.
 * @returns Kilometres on a sphere; at most 0.6 % from the ellipsoid.
 */
export function distanceKm(from: readonly number[], to: readonly number[]): number {
  const [lonA = 0, latA = 0] = from;
  const [lonB = 0, latB = 0] = to;
  const halfLat = Math.sin(((latB - latA) * RADIANS) / 2);
  const halfLon = Math.sin(((lonB - lonA) * RADIANS) / 2);
  const a =
    halfLat * halfLat + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * halfLon * halfLon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}
