import type { LineString, MultiLineString, Position } from 'geojson';
import { distanceKm } from './distanceKm.js';

/** Shorter legs are drawn straight: the difference is invisible. */
const STRAIGHT_KM = 300;
/** One point about every so many kilometres on a great circle. */
const STEP_KM = 120;
const MOST_POINTS = 64;
const LEAST_POINTS = 16;
const RADIANS = Math.PI / 180;
/** Digits of a coordinate: 4 are 11 metres, finer than any place here is known. */
const DIGITS = 4;

/**
 * The line of a leg: straight below 300 km, else a great circle by spherical linear interpolation
 * (K. Shoemake, SIGGRAPH 1985), cut at the antimeridian as RFC 7946 section 3.1.9 asks.
 *
 * @param from - Longitude and latitude of the start, degrees, WGS 84, longitude first.
 * @param to - Likewise, of the end.
 * @returns A line, or two lines that meet at the antimeridian.
 */
export function legGeometry(from: Position, to: Position): LineString | MultiLineString {
  const away = distanceKm(from, to);
  const points = away <= STRAIGHT_KM ? [from, to] : greatCircle(from, to, away);
  const lines = cutAtAntimeridian(points);
  const [first] = lines;
  if (lines.length === 1 && first) return { type: 'LineString', coordinates: first };
  return { type: 'MultiLineString', coordinates: lines };
}

/**
 * Rounds a position to four decimals.
 *
 * @param position - Longitude and latitude.
 * @returns The rounded position.
 */
export function roundPosition(position: Position): Position {
  const [lon = 0, lat = 0] = position;
  const factor = 10 ** DIGITS;
  return [Math.round(lon * factor) / factor || 0, Math.round(lat * factor) / factor || 0];
}

function greatCircle(from: Position, to: Position, away: number): Position[] {
  const [a, b] = [vector(from), vector(to)];
  const angle = away / 6371.0088;
  const count = Math.min(MOST_POINTS, Math.max(LEAST_POINTS, Math.ceil(away / STEP_KM)));
  const sine = Math.sin(angle);
  // Antipodes have no single great circle; a straight line says as much.
  if (sine < 1e-9) return [from, to];
  return Array.from({ length: count + 1 }, (_, step) => {
    if (step === 0) return from;
    if (step === count) return to;
    const share = step / count;
    const wa = Math.sin((1 - share) * angle) / sine;
    const wb = Math.sin(share * angle) / sine;
    const [x, y, z] = [0, 1, 2].map((axis) => wa * (a[axis] ?? 0) + wb * (b[axis] ?? 0)) as [
      number,
      number,
      number,
    ];
    return roundPosition([Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS]);
  });
}

function vector([lon = 0, lat = 0]: Position): [number, number, number] {
  const c = Math.cos(lat * RADIANS);
  return [c * Math.cos(lon * RADIANS), c * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}

function cutAtAntimeridian(points: readonly Position[]): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  for (const point of points) {
    const last = line[line.length - 1];
    if (last && Math.abs((point[0] ?? 0) - (last[0] ?? 0)) > 180) {
      const side = (last[0] ?? 0) > 0 ? 180 : -180;
      const unrolled = (point[0] ?? 0) + 2 * side;
      const share = (side - (last[0] ?? 0)) / (unrolled - (last[0] ?? 0));
      const lat = (last[1] ?? 0) + share * ((point[1] ?? 0) - (last[1] ?? 0));
      line.push(roundPosition([side, lat]));
      lines.push(line);
      line = [roundPosition([-side, lat])];
    }
    line.push(point);
  }
  lines.push(line);
  return lines;
}
