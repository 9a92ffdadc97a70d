import type { PublishedPlace } from '../export/generalise.js';
import type { CorridorComparison } from './compareCorridors.js';
import type { Corridor } from './corridors.js';
import { detailWindow } from './detailWindow.js';
import { mapLegend } from './mapLegend.js';
import { mapLine } from './mapLine.js';
import { mapPanel } from './mapPanel.js';
import { mapProjection, type MapProjection } from './mapProjection.js';
import { MAP_WORDS } from './mapWords.js';
import { escapeMarkup } from './markup.js';

/** Options of {@link corridorMap}. */
export interface CorridorMapOptions {
  /** Heading and accessible name of the map. */
  readonly title: string;
  /** Language of the legend. Default `en`. Swahili is a draft. */
  readonly language?: 'en' | 'sw';
  /** Width of the drawing in units. Default 960. */
  readonly width?: number;
  /** Most height of each of its windows in units. Default 540. */
  readonly height?: number;
}

/** What an empty map shows: East Africa and the Gulf, longitude first. */
const EMPTY = [
  [30, -10],
  [55, 30],
];
/** Room between two windows, for the heading of the second. */
const GAP = 34;

/**
 * Draws corridors as one self-contained SVG: countries from Natural Earth, one arrow a corridor whose
 * width is in proportion to its persons, gateways as rings, a legend. Where the corridors reach far, the
 * busiest country is drawn again, enlarged. A comparison of two periods is coloured by change. Nothing
 * is loaded from anywhere.
 *
 * @param corridors - Corridors of one period, or a comparison of two.
 * @param options - Title, language, size.
 * @returns SVG text.
 */
export function corridorMap(
  corridors: readonly Corridor[] | readonly CorridorComparison[],
  options: CorridorMapOptions,
): string {
  const { title, language = 'en', width = 960, height = 540 } = options;
  const words = MAP_WORDS[language];
  // Narrow lines are drawn last, so that wide ones do not hide them.
  const lines = corridors.map(mapLine).sort((a, b) => b.persons - a.persons);
  const mentioned = lines.flatMap(({ stops }) => stops);
  const places = distinct(mentioned);
  const most = Math.max(1, ...lines.map(({ persons }) => persons));
  const detail = new Set(detailWindow(mentioned).map(({ code }) => code));
  const near = places.filter(({ code }) => detail.has(code));
  const whole = window(places, width, height);
  const close = near.length > 0 ? window(near, width, height) : undefined;
  const legendTop = whole.height + (close ? GAP + close.height : 0);
  const legend = mapLegend(lines, most, legendTop, words);
  const full = Math.ceil(legendTop + legend.height);
  const panels = [
    mapPanel(
      {
        // What lies inside the enlarged part is drawn there, and would be a knot of lines here.
        lines: lines.filter(({ stops }) => !stops.every(({ code }) => detail.has(code))),
        places: places.filter(({ code }) => !detail.has(code)),
        named: places.filter(({ code }) => !detail.has(code)),
        most,
        projection: whole,
        id: 'whole',
        top: 0,
        ...(close ? { extra: frame(close, whole) } : {}),
      },
      words,
    ),
  ];
  if (close)
    panels.push(
      `<text x="0" y="${whole.height + GAP - 11}" font-size="15" font-weight="600" fill="#1c1917">${escapeMarkup(words.detail)}</text>`,
      mapPanel(
        {
          lines,
          places,
          named: near,
          most,
          projection: close,
          id: 'detail',
          top: whole.height + GAP,
        },
        words,
      ),
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${full}" role="img" aria-label="${escapeMarkup(title)}" font-family="system-ui, sans-serif">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<rect width="${width}" height="${full}" fill="#fff"/>`,
    ...panels,
    legend.svg,
    '</svg>',
    '',
  ].join('\n');
}

function distinct(places: readonly PublishedPlace[]): PublishedPlace[] {
  return [...new Map(places.map((place) => [place.code, place])).values()];
}

function window(places: readonly PublishedPlace[], width: number, height: number): MapProjection {
  const positions = places.map(({ lon, lat }) => [lon, lat]);
  return mapProjection(positions.length > 0 ? positions : EMPTY, width, height);
}

/** Where the enlarged part lies on the whole map. */
function frame(close: MapProjection, whole: MapProjection): string {
  const [left, top] = whole.project(close.position([0, 0]));
  const [right, bottom] = whole.project(close.position([close.width, close.height]));
  return `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${(right - left).toFixed(1)}" height="${(bottom - top).toFixed(1)}" fill="none" stroke="#1c1917" stroke-width="1" stroke-dasharray="3 3"/>`;
}
