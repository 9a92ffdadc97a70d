import type { PublishedPlace } from '../export/generalise.js';
import { drawLine } from './drawLine.js';
import type { MapLine } from './mapLine.js';
import type { MapProjection } from './mapProjection.js';
import type { MapWords } from './mapWords.js';
import { escapeMarkup } from './markup.js';
import { outlinePaths } from './outlinePaths.js';
import { placeLabels } from './placeLabels.js';

/** One window of a map. */
export interface MapPanel {
  /** Lines, widest first. */
  readonly lines: readonly MapLine[];
  /** Places that get a mark. */
  readonly places: readonly PublishedPlace[];
  /** Places that get a name, most important first. */
  readonly named: readonly PublishedPlace[];
  /** Persons on the busiest corridor of the whole map. */
  readonly most: number;
  /** What is shown where. */
  readonly projection: MapProjection;
  /** Id of the window in the document. */
  readonly id: string;
  /** Distance from the top of the drawing. */
  readonly top: number;
  /** More elements above the lines. */
  readonly extra?: string;
}

/**
 * Draws one window of a map: countries, lines, places, names.
 *
 * @param panel - What it shows.
 * @param words - Words of the tooltips.
 * @returns SVG elements.
 */
export function mapPanel(panel: MapPanel, words: MapWords): string {
  const { lines, places, named, most, projection, id, top, extra = '' } = panel;
  const { width, height } = projection;
  return [
    `<g transform="translate(0 ${top})">`,
    `<clipPath id="${id}"><rect width="${width}" height="${height}"/></clipPath>`,
    `<g clip-path="url(#${id})"><rect width="${width}" height="${height}" fill="#dbe7ee"/>`,
    ...[...outlinePaths(projection)].map(
      ([code, data]) =>
        `<path d="${data}" fill="${code === 'KE' ? '#fbf3dc' : '#f4f1ea'}" stroke="#b9b3a6" stroke-width="0.7"/>`,
    ),
    ...lines.map((line) => drawLine(line, most, projection, words)),
    extra,
    ...places.map((place) => drawPlace(place, projection)),
    ...placeLabels(named, projection).map(
      ({ x, y, anchor, text }) =>
        `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-size="13" fill="#1c1917" stroke="#fff" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${escapeMarkup(text)}</text>`,
    ),
    '</g></g>',
  ].join('\n');
}

/**
 * Whether a place is where borders are passed.
 *
 * @param place - A place of a corridor.
 */
function isGateway({ level }: PublishedPlace): boolean {
  return level === 'border_post' || level === 'airport' || level === 'seaport';
}

function drawPlace(place: PublishedPlace, { project }: MapProjection): string {
  const [x, y] = project([place.lon, place.lat]);
  const gate = isGateway(place);
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${gate ? 4 : 3.5}" fill="${gate ? '#fff' : '#1c1917'}" stroke="${gate ? '#1c1917' : '#fff'}" stroke-width="1.5"><title>${escapeMarkup(`${place.name} (${place.country})`)}</title></circle>`;
}
