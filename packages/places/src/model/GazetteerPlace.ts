import type { PlaceLevel } from './PlaceLevel.js';

/** One place of a gazetteer. */
export interface GazetteerPlace {
  /** The id, unique in all gazetteers: `KE047`, `IEBC-C-278`, `IEBC-W-1390`, `GN:184745`, `UG`. */
  readonly id: string;
  /** The name to show. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of the country. */
  readonly country: string;
  /** What the place is. */
  readonly level: PlaceLevel;
  /** Id of the smallest place known to contain it; absent for countries. */
  readonly parent?: string;
  /** Longitude of the point, WGS 84 degrees. Absent when no point is known, then see `precisionKm`. */
  readonly lon?: number;
  /** Latitude of the point, WGS 84 degrees. */
  readonly lat?: number;
  /** How far the true place may lie from the point, in kilometres. */
  readonly precisionKm: number;
  /** Inhabitants, 0 when not known. A prior for homonyms, never a denominator. */
  readonly population: number;
  /** Codes by scheme: `iso3166-2`, `pcode`, `county`, `iebc`, `geonames`, `iata`, `icao`, `unlocode`. */
  readonly codes: Readonly<Record<string, string>>;
  /** Other names that mean this place and no other. */
  readonly aliases: readonly string[];
  /** Names in languages of other parts of the world: they give way to any place of the same name. */
  readonly weakAliases?: readonly string[];
  /** Name of the place on the other side of the border, for border posts: `Busia (UG)`. */
  readonly twin?: string;
  /** Whether a published export may name it: `no` for camps, estates and villages. */
  readonly publish: 'yes' | 'no';
}
