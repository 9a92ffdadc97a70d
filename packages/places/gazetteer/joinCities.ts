import { cities500, newCities, type City } from './sources.ts';

let joined: Map<string, City[]> | undefined;

/** Degrees by which GeoNames may have moved a point between the two editions. */
const MOVED = 0.08;

/** A cell of a thousandth of a degree is how the two tables round the same point. */
const cell = (country: string, lat: number, lon: number): string =>
  `${country}|${lat.toFixed(3)}|${lon.toFixed(3)}`;

/**
 * Towns of some countries: the newer table's rows, with id, population and alternates from the older
 * one where country and coordinates agree, and the older one's rows that the newer one lacks.
 *
 * @param countries - alpha-2 codes; empty for all
 * @returns the towns, largest first, then by id
 */
export function joinCities(countries: readonly string[]): City[] {
  joined ??= join();
  const chosen = countries.length > 0 ? countries : [...joined.keys()];
  return chosen
    .flatMap((country) => joined?.get(country) ?? [])
    .sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
}

function join(): Map<string, City[]> {
  const older = new Map<string, City>();
  for (const city of cities500()) older.set(cell(city.country, city.lat, city.lon), city);
  const towns: City[] = [];
  for (const row of newCities()) {
    const lat = Number(row.lat);
    const lon = Number(row.lng);
    const key = cell(row.country, lat, lon);
    const match = older.get(key);
    older.delete(key);
    towns.push({
      id: match?.id ? `GN:${match.id}` : `CJ:${Math.round(lat * 1000)}/${Math.round(lon * 1000)}`,
      name: row.name,
      ascii: match?.ascii ?? row.name,
      alternates: usable(match, row.name),
      lat,
      lon,
      feature: match?.feature ?? 'PPL',
      country: row.country,
      admin1: row.admin1,
      admin2: row.admin2,
      population: match?.population ?? 0,
    });
  }
  const byName = new Map<string, City[]>();
  for (const town of towns) push(byName, `${town.country}|${town.name}`, town);
  for (const city of older.values()) {
    // GeoNames moves points: a row of the same name nearby is the same town.
    const moved = byName
      .get(`${city.country}|${city.name}`)
      ?.find(
        (town) => Math.abs(town.lat - city.lat) < MOVED && Math.abs(town.lon - city.lon) < MOVED,
      );
    if (!moved) towns.push({ ...city, id: `GN:${city.id}`, alternates: usable(city, city.name) });
    else if (!moved.id.startsWith('GN:'))
      Object.assign(moved, {
        id: `GN:${city.id}`,
        population: city.population,
        feature: city.feature,
        alternates: usable(city, city.name),
      });
  }
  const byCountry = new Map<string, City[]>();
  for (const town of towns) push(byCountry, town.country, town);
  return byCountry;
}

function push(map: Map<string, City[]>, key: string, town: City): void {
  const list = map.get(key);
  if (list) list.push(town);
  else map.set(key, [town]);
}

/** A spelling in Latin letters that begins like a name; machine-made transcriptions begin small. */
const LATIN_NAME = /^[\p{Lu}‘’'ʿʻ][\p{Script=Latin}\p{M}\s.'’‘ʼʿʻ`()/-]{2,40}$/u;
/** Airport and country codes stand among the alternates. */
const CODE = /^[A-Z]{2,4}$/u;
/** Arabic or Ethiopic letters, for Arab countries and the Horn. */
const LOCAL_SCRIPT = /^[\u0620-\u064a\u1200-\u135a\s]{3,30}$/u;

function usable(city: City | undefined, name: string): string[] {
  if (!city) return [];
  const latin = [city.name, ...city.alternates].filter(
    (alternate) => alternate !== name && LATIN_NAME.test(alternate) && !CODE.test(alternate),
  );
  const local = city.alternates.filter((alternate) => LOCAL_SCRIPT.test(alternate)).slice(0, 2);
  return [...latin, ...local];
}
