import type { GazetteerPlace } from '../model/GazetteerPlace.js';
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

/** Mean cell radius in kilometres by resolution (h3geo.org, table of cell areas: sqrt(area / pi)). */
const CELL_RADIUS_KM = [
  1166, 441, 167, 62.8, 23.7, 9, 3.4, 1.3, 0.5, 0.2, 0.07, 0.03, 0.01, 0.004, 0.002, 0.001,
];
/** Finer cells than this can hold one household: refused. */
const FINEST_CELL = 6;

/**
 * Generalises a place for publication: by default to its county (or first-level unit) with that
 * unit's code, name and label point. Border posts, airports and seaports keep their name, because they
 * say where a corridor passes and not where somebody lives; camps, estates, villages never do.
 *
 * @param place - The place.
 * @param detail - How finely. `exact` is identifying: use it inside the organisation only.
 * @param tree - The hierarchy.
 * @param grid - Needed for `h3:n` (0 to 6).
 * @returns The published place, or nothing when no unit with a point is known.
 */
export function generalise(
  place: GazetteerPlace,
  detail: Detail,
  tree: PlaceTree,
  grid?: HexGrid,
): PublishedPlace | undefined {
  if (detail.startsWith('h3:')) return toCell(place, Number(detail.slice(3)), tree, grid);
  const unit =
    detail === 'exact' || (place.publish === 'yes' && detail !== 'adm0')
      ? place
      : coarser(place, detail, tree);
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

function coarser(
  place: GazetteerPlace,
  detail: Detail,
  tree: PlaceTree,
): GazetteerPlace | undefined {
  const chain = [place, ...tree.ancestors(place)];
  const levels =
    detail === 'adm0'
      ? ['country']
      : detail === 'adm1'
        ? ['adm1', 'country']
        : ['adm2', 'adm1', 'country'];
  for (const level of levels) {
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
  const point = tree.point(place);
  if (
    !grid ||
    !point ||
    !Number.isInteger(resolution) ||
    resolution < 0 ||
    resolution > FINEST_CELL
  )
    return undefined;
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
