import type { Position } from 'geojson';

/** A window of the map: degrees to drawing units. */
export interface MapProjection {
  /** Width of the drawing. */
  readonly width: number;
  /** Height of the drawing. */
  readonly height: number;
  /**
   * Projects a position.
   *
   * @param position - Longitude and latitude in degrees, longitude first.
   * @returns x to the right and y downwards, in drawing units.
   */
  readonly project: (position: Position) => readonly [x: number, y: number];
  /**
   * Finds the position of a point of the drawing.
   *
   * @param point - x to the right and y downwards, in drawing units.
   * @returns Longitude and latitude in degrees, longitude first.
   */
  readonly position: (point: readonly [x: number, y: number]) => Position;
}

/** Mercator is cut where it would run away. */
const MOST_LATITUDE = 80;
/** Room around the outermost points, as a share of the drawing. */
const PADDING = 0.1;
/** A map of one county is no map: show at least this many degrees. */
const LEAST_SPAN = 8;

/**
 * Fits a Mercator projection to some positions.
 *
 * @param positions - What must be visible.
 * @param width - Width of the drawing in units.
 * @param mostHeight - Height that is not exceeded.
 * @returns The projection.
 */
export function mapProjection(
  positions: readonly Position[],
  width: number,
  mostHeight: number,
): MapProjection {
  const xs = positions.map(([lon = 0]) => lon);
  const ys = positions.map(([, lat = 0]) => mercator(lat));
  let [west, east] = [Math.min(...xs), Math.max(...xs)];
  let [south, north] = [Math.min(...ys), Math.max(...ys)];
  const widen = (from: number, to: number): [number, number] => {
    const missing = Math.max(0, LEAST_SPAN - (to - from)) / 2;
    const room = (to - from + 2 * missing) * PADDING;
    return [from - missing - room, to + missing + room];
  };
  [west, east] = widen(west, east);
  [south, north] = widen(south, north);
  const scale = Math.min(width / (east - west), mostHeight / (north - south));
  const height = Math.min(mostHeight, Math.ceil((north - south) * scale));
  const left = (width - (east - west) * scale) / 2;
  return {
    width,
    height,
    project: ([lon = 0, lat = 0]) => [left + (lon - west) * scale, (north - mercator(lat)) * scale],
    position: ([x, y]) => [west + (x - left) / scale, latitude(north - y / scale)],
  };
}

/** Mercator's ordinate in degrees, so that both axes have one unit at the equator. */
function mercator(lat: number): number {
  const phi = (Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, lat)) * Math.PI) / 180;
  return (Math.log(Math.tan(Math.PI / 4 + phi / 2)) * 180) / Math.PI;
}

/** The latitude of an ordinate. */
function latitude(ordinate: number): number {
  return ((2 * Math.atan(Math.exp((ordinate * Math.PI) / 180)) - Math.PI / 2) * 180) / Math.PI;
}
