import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceLevel } from '../model/PlaceLevel.js';

/** GeoNames feature codes that are places a journey may name, and what they are here. */
const LEVELS: Readonly<Record<string, PlaceLevel>> = {
  PPL: 'town',
  PPLA: 'town',
  PPLA2: 'town',
  PPLA3: 'town',
  PPLA4: 'town',
  PPLC: 'town',
  PPLF: 'town',
  PPLG: 'town',
  PPLL: 'locality',
  PPLS: 'town',
  PPLX: 'estate',
  STLMT: 'town',
  AIRP: 'airport',
  AIRF: 'airport',
  HBR: 'seaport',
  PRT: 'seaport',
};

/**
 * Reads a GeoNames dump (geonames.org/export, `KE.txt` and the like): a country's villages, which the
 * packages here do not hold. The data is CC BY 4.0: show the attribution.
 *
 * @param text - The file, tab-separated, 19 columns.
 * @param parentOf - Id of the first-level unit for a country and a GeoNames admin1 code.
 * @returns The places, for `createResolver({ places })`.
 */
export function gazetteerFromGeoNames(
  text: string,
  parentOf: (country: string, admin1: string) => string | undefined = () => undefined,
): GazetteerPlace[] {
  return text.split('\n').flatMap((line): GazetteerPlace[] => {
    const cells = line.split('\t');
    const [id, name, , alternates = '', lat, lon] = cells;
    const level = LEVELS[cells[7] ?? ''];
    const country = cells[8] ?? '';
    if (!id || !name || level === undefined || country.length !== 2) return [];
    return [
      {
        id: `GN:${id}`,
        name,
        country,
        level,
        parent: parentOf(country, cells[10] ?? '') ?? country,
        lon: Number(lon),
        lat: Number(lat),
        precisionKm: 3,
        population: Number(cells[14] ?? 0) || 0,
        codes: { geonames: id },
        aliases: alternates.split(',').filter((alias) => alias !== '' && alias !== name),
        publish: level === 'airport' || level === 'seaport' ? 'yes' : 'no',
      },
    ];
  });
}
