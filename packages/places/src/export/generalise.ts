import { NjiaError } from '@njia/schema';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PlaceLevel } from '../model/PlaceLevel.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';

/** How finely places may be named in an export. */
export type Detail = 'adm0' | 'adm1' | 'adm2' | 'exact' | `h3:${number}`;

/** The cell function of `h3-js` (`latLngToCell`) and its inverse, handed in: the package is 1 MB. */
export interface HexGrid {
  /** The cell of a point: latitude, longitude, resolution. */
  readonly latLngToCell: (lat: number, lng: number, resolution: number) => string;
  /** The centre of a cell: latitude, longitude. */
  readonly cellToLatLng: (cell: string) => readonly [lat: number, lng: number];
}

/** A place as an export may show it. */
export interface PublishedPlace {
  /** Code: p-code, ISO or id of the unit; the cell's index for a grid. */
  readonly code: string;
  /** Name; the cell's index for a grid. */
  readonly name: string;
  /** ISO alpha-2 code of the country. */
  readonly country: string;
  /** Level, or `cell`. */
  readonly level: string;
  /** Longitude in degrees, WGS 84. */
  readonly lon: number;
  /** Latitude in degrees, WGS 84. */
  readonly lat: number;
  /** Radius in kilometres within which the true place lies; never finer than the detail released. */
  readonly precisionKm: number;
}

/**
 * Mean cell radius in kilometres by resolution (h3geo.org, table of cell areas: sqrt(area / pi)). Finer cells can hold one
 * household and are refused.
 */
const CELL_RADIUS_KM = [1166, 441, 167, 62.8, 23.7, 9, 3.4];

/** What a published export may name where a journey only passes: places for passing, not for living. */
const GATEWAYS: ReadonlySet<PlaceLevel> = new Set(['border_post', 'airport', 'seaport']);

/** Options of {@link generalise}. */
export interface GeneraliseOptions {
  /** Whether the journey only passes here, so that a border post, airport or seaport may be named. Default false. */
  readonly onTheWay?: boolean;
  /** Needed for `h3:n` (0 to 6). */
  readonly grid?: HexGrid;
}

/**
 * Generalises a place for publication: by default to its county (or first-level unit) with that
 * unit's code, name and label point. Border posts, airports and seaports keep their name where a journey
 * only passes, because that says nothing of where somebody lives; camps, estates, villages never do.
 *
 * @param place - The place.
 * @param detail - How finely. `exact` is identifying: use it inside the organisation only.
 * @param tree - The hierarchy.
 * @param options - Whether the journey only passes here; the grid for `h3:n`.
 * @returns The published place, or nothing when no unit with a point is known.
 * @throws NjiaError `PLACES-DETAIL-UNKNOWN` for a detail that does not exist, `PLACES-GRID-MISSING` for `h3:n`
 * without a grid.
 */
export function generalise(
  place: GazetteerPlace,
  detail: Detail,
  tree: PlaceTree,
  { onTheWay = false, grid }: GeneraliseOptions = {},
): PublishedPlace | undefined {
  if (detail.startsWith('h3:')) return toCell(place, cellResolution(detail), tree, grid);
  const named = onTheWay && detail !== 'adm0' && GATEWAYS.has(place.level);
  const unit = detail === 'exact' || named ? place : coarser(place, detail, tree);
  const point = unit && tree.point(unit);
  if (!unit || !point) return undefined;
  return {
    code: mainCode(unit),
    name: unit.name,
    country: unit.country,
    level: unit.level,
    lon: point.lon,
    lat: point.lat,
    precisionKm: point.precisionKm,
  };
}

/**
 * The code a place is published with: its p-code where it has one, else its id.
 *
 * @param place - The place.
 * @returns The code.
 */
export function mainCode(place: GazetteerPlace): string {
  return place.codes['pcode'] ?? place.id;
}

/** Units that a detail may name, finest first. */
const UNITS = {
  adm0: ['country'],
  adm1: ['adm1', 'country'],
  adm2: ['adm2', 'adm1', 'country'],
} as const satisfies Readonly<Record<string, readonly PlaceLevel[]>>;

function unknownDetail(): NjiaError {
  return new NjiaError('PLACES-DETAIL-UNKNOWN', 'There is no such detail of places.', {
    hint: 'Use adm0, adm1, adm2, exact, or h3:0 to h3:6.',
  });
}

/** Never finer than asked: a resolution that is no number from 0 to 6 is an error, not a guess. */
function cellResolution(detail: string): number {
  if (!/^h3:[0-6]$/u.test(detail)) throw unknownDetail();
  return Number(detail.slice(3));
}

function coarser(
  place: GazetteerPlace,
  detail: Detail,
  tree: PlaceTree,
): GazetteerPlace | undefined {
  const chain = [place, ...tree.ancestors(place)];
  if (!Object.hasOwn(UNITS, detail)) throw unknownDetail();
  for (const level of UNITS[detail as keyof typeof UNITS]) {
    const unit = chain.find((each) => each.level === level);
    if (unit) return unit;
  }
  return undefined;
}

function toCell(
  place: GazetteerPlace,
  resolution: number,
  tree: PlaceTree,
  grid: HexGrid | undefined,
): PublishedPlace | undefined {
  if (!grid) {
    throw new NjiaError('PLACES-GRID-MISSING', 'A hexagon grid was asked for but none was given.', {
      hint: 'Install h3-js and pass { grid: { latLngToCell, cellToLatLng } }.',
    });
  }
  const point = tree.point(place);
  if (!point) return undefined;
  const cell = grid.latLngToCell(point.lat, point.lon, resolution);
  const [lat, lon] = grid.cellToLatLng(cell);
  return {
    code: cell,
    name: cell,
    country: place.country,
    level: 'cell',
    lon,
    lat,
    precisionKm: Math.max(CELL_RADIUS_KM[resolution] ?? 0, point.precisionKm),
  };
}
