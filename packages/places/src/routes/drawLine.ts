import type { Position } from 'geojson';
import { legGeometry } from '../journey/legGeometry.js';
import { ABANDONED_DASH, LINE_COLOURS, lineWidth, type MapLine } from './mapLine.js';
import type { MapProjection } from './mapProjection.js';
import type { MapWords } from './mapWords.js';
import { escapeMarkup } from './markup.js';

type Point = readonly [x: number, y: number];

/** An arrow's head is this much longer than the line is wide, and at least this long. */
const HEAD_FACTOR = 1.6;
const LEAST_HEAD = 9;
/** Room for the mark of the destination. */
const STOP_SHORT = 5;

/**
 * Draws a corridor: its line through all places, an arrow's head at the destination, a tooltip.
 *
 * @param line - The corridor.
 * @param most - Persons on the busiest corridor of the map.
 * @param projection - The window.
 * @param words - Words of the tooltip.
 * @returns SVG elements.
 */
export function drawLine(
  line: MapLine,
  most: number,
  { project }: MapProjection,
  words: MapWords,
): string {
  const width = lineWidth(line.persons, most);
  const colour = LINE_COLOURS[line.change ?? 'plain'];
  const parts = partsOf(line.stops).map((part) => part.map(project));
  const end = parts[parts.length - 1];
  const size = Math.max(LEAST_HEAD, width * HEAD_FACTOR);
  const head = end && headOf(end, size, width);
  const data = parts.map(pathOf).join('');
  const dash = line.change === 'abandoned' ? ABANDONED_DASH : '';
  const stroke = `stroke="${colour}" stroke-width="${width.toFixed(1)}"${dash}`;
  return [
    `<g opacity="0.8"><title>${escapeMarkup(tooltip(line, words))}</title>`,
    `<path class="corridor" d="${data}" fill="none" ${stroke} stroke-linejoin="round"/>`,
    head === undefined ? '' : `<path d="${head}" fill="${colour}"/>`,
    '</g>',
  ].join('');
}

function partsOf(stops: MapLine['stops']): Position[][] {
  return stops.slice(1).flatMap((to, at) => {
    const from = stops[at];
    if (!from) return [];
    const geometry = legGeometry([from.lon, from.lat], [to.lon, to.lat]);
    return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  });
}

function pathOf(points: readonly Point[]): string {
  return points
    .map(([x, y], step) => `${step === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`)
    .join('');
}

/** A triangle that ends just before the destination; cuts the line's last points back to its foot. */
function headOf(points: Point[], size: number, width: number): string | undefined {
  const last = points[points.length - 1];
  if (!last) return undefined;
  const away = ([x, y]: Point): number => Math.hypot(x - last[0], y - last[1]);
  let before = points.length - 2;
  while (before > 0 && away(points[before] as Point) < size + STOP_SHORT) before -= 1;
  const from = points[before];
  // A way shorter than an arrow is a line.
  if (!from || away(from) < size + STOP_SHORT) return undefined;
  const [ux, uy] = [(last[0] - from[0]) / away(from), (last[1] - from[1]) / away(from)];
  const tip: Point = [last[0] - ux * STOP_SHORT, last[1] - uy * STOP_SHORT];
  const foot: Point = [tip[0] - ux * size, tip[1] - uy * size];
  const half = Math.max(size * 0.45, width * 0.95);
  points.splice(before + 1, points.length, foot);
  return `${pathOf([tip, [foot[0] - uy * half, foot[1] + ux * half], [foot[0] + uy * half, foot[1] - ux * half]])}Z`;
}

function tooltip(line: MapLine, words: MapWords): string {
  const names = line.stops.map(({ name }) => name).join(' → ');
  if (line.change === undefined) return `${names}: ${words.persons(line.persons)}`;
  const now = line.change === 'abandoned' ? 0 : line.persons;
  return `${names}: ${words.change[line.change]}, ${line.before ?? 0} → ${words.persons(now)}`;
}
