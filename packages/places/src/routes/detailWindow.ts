import type { PublishedPlace } from '../export/generalise.js';

/** Degrees around the busiest country's places that are still shown. */
const AROUND = 3;
/** Fewer places than this need no enlargement. */
const LEAST_PLACES = 4;
/** An enlargement by less than this says nothing new. */
const LEAST_GAIN = 2;

/**
 * Finds the part of a map that is worth enlarging: the country most corridors begin or end in, with
 * its surroundings, when the map as a whole reaches much further.
 *
 * @param places - All places of the map, once for each corridor that has them.
 * @returns The places inside the part; none when the whole map shows them well.
 */
export function detailWindow(places: readonly PublishedPlace[]): readonly PublishedPlace[] {
  const mentions = new Map<string, number>();
  for (const { country } of places) mentions.set(country, (mentions.get(country) ?? 0) + 1);
  const [busiest] = [...mentions].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (busiest === undefined) return [];
  const home = places.filter(({ country }) => country === busiest[0]);
  const box = boxOf(home);
  const inside = places.filter(
    ({ lon, lat }) =>
      lon >= box.west - AROUND &&
      lon <= box.east + AROUND &&
      lat >= box.south - AROUND &&
      lat <= box.north + AROUND,
  );
  const distinct = [...new Map(inside.map((place) => [place.code, place])).values()];
  const span = ({ west, east, south, north }: Box): number => Math.max(east - west, north - south);
  const gain = span(boxOf(places)) / Math.max(1, span(boxOf(distinct)));
  return distinct.length >= LEAST_PLACES && gain >= LEAST_GAIN ? distinct : [];
}

interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function boxOf(places: readonly PublishedPlace[]): Box {
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => lat);
  return {
    west: Math.min(...lons),
    east: Math.max(...lons),
    south: Math.min(...lats),
    north: Math.max(...lats),
  };
}
