import { OUTLINES } from '../gazetteers/data/outlines.js';
import type { MapProjection } from './mapProjection.js';

/** Units of the packed numbers, per degree: gazetteer/outlines.ts. */
const UNITS = 20;

/**
 * Draws the countries that a map window shows.
 *
 * @param projection - The window.
 * @returns SVG path data by country code.
 */
export function outlinePaths(projection: MapProjection): Map<string, string> {
  const { project, width, height } = projection;
  const paths = new Map<string, string>();
  for (const line of OUTLINES.split('\n')) {
    const [code = '', ...rings] = line.split('\t');
    let data = '';
    for (const ring of rings) {
      const points = unpackRing(ring).map(project);
      const visible = points.some(
        ([x, y]) => x > -width && x < 2 * width && y > -height && y < 2 * height,
      );
      if (!visible) continue;
      data +=
        points
          .map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`)
          .join('') + 'Z';
    }
    if (data !== '') paths.set(code, data);
  }
  return paths;
}

function unpackRing(ring: string): [number, number][] {
  const numbers = ring.split(' ').map(Number);
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    x += numbers[at] ?? 0;
    y += numbers[at + 1] ?? 0;
    points.push([x / UNITS, y / UNITS]);
  }
  return acrossAntimeridian(points) ? points.map(([lon, lat]) => [eastern(lon), lat]) : points;
}

/** A ring that jumps from one edge of the world to the other would be drawn as a band around it. */
function acrossAntimeridian(points: readonly (readonly [lon: number, lat: number])[]): boolean {
  return points.some(([lon], at) => at > 0 && Math.abs(lon - (points[at - 1]?.[0] ?? lon)) > 180);
}

/** The same meridian, counted eastwards. */
function eastern(lon: number): number {
  return lon < 0 ? lon + 360 : lon;
}
