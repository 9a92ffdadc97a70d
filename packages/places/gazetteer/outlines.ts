import { feature } from 'topojson-client';
import type { Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countryCodes, worldAtlas } from './sources.ts';

/** Drawn in more detail: the countries of the corridors. */
const NEAR = new Set(
  'KE UG TZ ET SO SS SD RW BI DJ ER CD SA AE QA OM KW BH YE JO LB IQ EG MZ MW ZM'.split(' '),
);
/** Units of the packed numbers, per degree. */
const UNITS = 20;
/** Rings smaller than this many square units are specks on any map drawn here. */
const SPECK = 12;

/**
 * Country outlines as text: one country a line, code, then its rings; each ring a list of whole
 * numbers, longitude and latitude in twentieths of a degree, the first absolute, the rest differences.
 *
 * @returns the text
 */
export function outlines(): string {
  const twoOf = new Map(countryCodes().map(([two, , number]) => [number, two]));
  const lines: string[] = [];
  for (const scale of ['50m', '110m'] as const) {
    const topology = worldAtlas(scale) as Topology<{ countries: GeometryCollection }>;
    for (const shape of feature(topology, topology.objects.countries).features) {
      const code = twoOf.get(String(shape.id).padStart(3, '0'));
      if (code === undefined || NEAR.has(code) !== (scale === '50m')) continue;
      const { geometry } = shape;
      const polygons =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      const rings = polygons
        .flatMap(([outer]) => (outer ? [ring(outer)] : []))
        .filter((text) => text !== '');
      if (rings.length > 0) lines.push([code, ...rings].join('\t'));
    }
  }
  return lines.sort().join('\n');
}

function ring(positions: readonly Position[]): string {
  const numbers: number[] = [];
  let [lastX, lastY] = [0, 0];
  let area = 0;
  for (const [lon = 0, lat = 0] of positions) {
    const x = Math.round(lon * UNITS);
    const y = Math.round(lat * UNITS);
    if (numbers.length > 0 && x === lastX && y === lastY) continue;
    if (numbers.length > 0) area += lastX * y - x * lastY;
    numbers.push(x - (numbers.length > 0 ? lastX : 0), y - (numbers.length > 1 ? lastY : 0));
    [lastX, lastY] = [x, y];
  }
  return numbers.length >= 8 && Math.abs(area / 2) >= SPECK ? numbers.join(' ') : '';
}
