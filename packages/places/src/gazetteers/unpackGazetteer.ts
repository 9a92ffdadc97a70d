import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import { PLACE_LEVELS, type PlaceLevel } from '../model/PlaceLevel.js';
import type { Gazetteer } from './Gazetteer.js';
import { localityId } from './localityId.js';

/** How ids are written in the packed text, to keep 1,450 wards small. */
const ID_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['k', 'KE'],
  ['c', 'IEBC-C-'],
  ['w', 'IEBC-W-'],
  ['g', 'GN:'],
  ['a', 'GA:'],
]);

/** Shared by all places without aliases. */
const NO_ALIASES: readonly string[] = [];

/**
 * Decodes a gazetteer.
 *
 * @param gazetteer - A packed gazetteer.
 * @returns Its places, in the order of the text.
 */
export function unpackGazetteer(gazetteer: Gazetteer): GazetteerPlace[] {
  const places: GazetteerPlace[] = [];
  let country = '';
  for (const line of gazetteer.rows.split('\n')) {
    // A line "@UG" sets the country of the lines after it.
    if (line.startsWith('@')) {
      country = line.slice(1);
      continue;
    }
    if (line !== '') places.push(unpackRow(line.split('\t'), country));
  }
  return places;
}

/**
 * Restores a shortened id.
 *
 * @param packed - As in the packed text.
 * @returns The full id.
 */
export function expandId(packed: string): string {
  const prefix = ID_PREFIXES.get(packed.charAt(0));
  return prefix === undefined ? packed : prefix + packed.slice(1);
}

function unpackRow(cells: readonly string[], country: string): GazetteerPlace {
  const [packedId = '', level = '', name = '', parent = '', lat, lon, precision, population] =
    cells;
  const id = packedId === 'l' ? localityId(expandId(parent), name) : expandId(packedId);
  const place: Writable<GazetteerPlace> = {
    id,
    name,
    country: level === '0' ? id : country,
    level: PLACE_LEVELS[Number.parseInt(level, 16)] as PlaceLevel,
    precisionKm: precision ? Number(precision) : 0,
    population: population ? Number(population) : 0,
    codes: allCodes(id, parent, cells[8] ?? ''),
    aliases: NO_ALIASES,
    publish: cells[11] === 'y' ? 'yes' : 'no',
  };
  if (level !== '0') place.parent = parent === '' ? country : expandId(parent);
  if (lat) {
    place.lat = Number(lat) / 1000;
    place.lon = Number(lon) / 1000;
  }
  if (cells[9]) {
    const [aliases = '', weak = ''] = cells[9].split('||');
    if (aliases !== '') place.aliases = aliases.split('|');
    if (weak !== '') place.weakAliases = weak.split('|');
  }
  if (cells[10]) place.twin = cells[10];
  return place;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Codes of the id and of the row; a row takes a code away by leaving it empty. */
function allCodes(id: string, parent: string, text: string): Record<string, string> {
  const codes = ownCodes(id, parent);
  if (text === '') return codes;
  for (const pair of text.split(';')) {
    const at = pair.indexOf('=');
    const scheme = pair.slice(0, at);
    if (at === pair.length - 1) Reflect.deleteProperty(codes, scheme);
    else codes[scheme] = pair.slice(at + 1);
  }
  return codes;
}

/** Codes that the id itself states. */
function ownCodes(id: string, parent: string): Record<string, string> {
  if (id.length === 2) return { iso3166: id };
  if (id.startsWith('GN:')) return { geonames: id.slice(3) };
  if (id.startsWith('IEBC-C-'))
    return { iebc: id.slice(7), pcode: `KE${parent.slice(1)}${id.slice(7)}` };
  if (id.startsWith('IEBC-W-')) return { iebc: id.slice(7) };
  if (id.length === 5 && /^KE\d{3}$/u.test(id)) return { county: id.slice(2), pcode: id };
  return {};
}
