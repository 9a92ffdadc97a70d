import type { PublishedPlace } from '../export/generalise.js';
import type { MapProjection } from './mapProjection.js';

/** A label with its place on the drawing. */
export interface PlaceLabel {
  /** Position of the anchor, drawing units. */
  readonly x: number;
  /** Baseline, drawing units. */
  readonly y: number;
  /** Which end of the text stands at `x`. */
  readonly anchor: 'start' | 'end';
  /** The text. */
  readonly text: string;
}

/** Letters of 13 units are about this wide and high. */
const LETTER_WIDTH = 7.2;
const LINE_HEIGHT = 15;
const OFFSET = 7;
/** Half the size of a place's mark, which no label may hide. */
const MARK = 4;

/**
 * Places labels without overlap: to the right of the point, else left, above or below it; a label
 * without room is left out, its point keeps a tooltip.
 *
 * @param places - Places, most important first.
 * @param projection - The map window.
 * @returns Labels that fit.
 */
export function placeLabels(
  places: readonly PublishedPlace[],
  projection: MapProjection,
): PlaceLabel[] {
  const points = places.map(({ lon, lat }) => projection.project([lon, lat]));
  const taken: [left: number, top: number, right: number, bottom: number][] = points.map(
    ([x, y]) => [x - MARK, y - MARK, x + MARK, y + MARK],
  );
  const labels: PlaceLabel[] = [];
  const named = new Set<string>();
  for (const place of places) {
    const [x, y] = projection.project([place.lon, place.lat]);
    // Both sides of a crossing share a name and nearly a point.
    const key = `${place.name}|${Math.round(x / 12)}|${Math.round(y / 12)}`;
    if (named.has(key)) continue;
    const width = place.name.length * LETTER_WIDTH;
    for (const [dx, dy, anchor] of [
      [OFFSET, 4, 'start'],
      [-OFFSET, 4, 'end'],
      [OFFSET, -9, 'start'],
      [OFFSET, 16, 'start'],
      [-OFFSET, -9, 'end'],
      [-OFFSET, 16, 'end'],
    ] as const) {
      const left = anchor === 'start' ? x + dx : x + dx - width;
      const top = y + dy - LINE_HEIGHT + 3;
      const box = [left, top, left + width, top + LINE_HEIGHT] as [number, number, number, number];
      if (box[0] < 0 || box[2] > projection.width || box[1] < 0 || box[3] > projection.height)
        continue;
      if (
        taken.some(
          (other) =>
            box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1],
        )
      )
        continue;
      taken.push(box);
      named.add(key);
      labels.push({ x: x + dx, y: y + dy, anchor, text: place.name });
      break;
    }
  }
  return labels;
}
