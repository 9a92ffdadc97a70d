import { draft, type Draft } from './Draft.ts';
import { facts } from './sources.ts';
import type { PlaceLevel } from '../src/model/PlaceLevel.ts';

/** Words that an airport's or port's name already has. */
const SAYS_PORT = /\b(?:port|harbour|kilindini)\b/iu;
/** `Kaloleni (Nairobi)`: the part in brackets tells homonyms apart and is no part of the name. */
// eslint-disable-next-line regexp/no-super-linear-backtracking -- names of our own fact table, at build time
const BRACKETS = /^(.*?)\s*\(([^)]{1,40})\)$/u;

/**
 * The typed facts as places: border posts, landing sites, camps, estates, towns, airports, seaports.
 *
 * @returns the places, with county or constituency as parent where one is known
 */
export function factPlaces(): Draft[] {
  return facts('place_facts').map((row) => {
    const at = (column: string) => row.get(column) ?? '';
    const kind = at('kind') as PlaceLevel;
    const country = at('country');
    const bracket = BRACKETS.exec(at('name'));
    const base = bracket?.[1] ?? at('name');
    const name =
      kind === 'airport'
        ? `${base} Airport`
        : kind === 'seaport' && !SAYS_PORT.test(base)
          ? `${base} Port`
          : base;
    const aliases = at('alt_names').split('|').filter(Boolean);
    if (bracket) aliases.push(kind === 'seaport' ? (bracket[2] ?? '') : at('name'));
    // A camp that carries a town's number for its point is not that town.
    const geonames =
      kind === 'camp' && country !== 'KE'
        ? undefined
        : /GeoNames (\d+)/u.exec(at('coord_source'))?.[1];
    const parent = at('constituency_no')
      ? `IEBC-C-${at('constituency_no')}`
      : at('county_no')
        ? `KE${at('county_no')}`
        : country;
    const codes: Record<string, string> = {};
    if (at('iata')) codes['iata'] = at('iata');
    if (at('icao')) codes['icao'] = at('icao');
    const unlocode = /UN\/LOCODE (\w{5})/u.exec(at('note'))?.[1];
    if (unlocode) codes['unlocode'] = unlocode;
    return draft({
      id: geonames
        ? `GN:${geonames}`
        : `NJ:${country}:${kind}:${at('name')
            .toLowerCase()
            .replace(/[^a-z0-9]+/gu, '-')
            .replace(/-$/u, '')}`,
      level: kind,
      name,
      country,
      parent,
      ...(at('lat') ? { lat: Number(at('lat')), lon: Number(at('lon')) } : {}),
      precisionKm: Number(at('precision_km') || 0),
      codes,
      aliases,
      publish: at('publish_default') === 'yes',
      ...(at('twin') ? { twin: at('twin') } : {}),
    });
  });
}
