import type { PublishedPlace } from '../export/generalise.js';
import { legGeometry } from '../journey/legGeometry.js';
import type { CorridorChange, CorridorComparison } from './compareCorridors.js';
import type { Corridor } from './corridors.js';
import { mapProjection, type MapProjection } from './mapProjection.js';
import { outlinePaths } from './outlinePaths.js';
import { placeLabels } from './placeLabels.js';

/** Options of {@link corridorMap}. */
export interface CorridorMapOptions {
  /** Heading and accessible name of the map. */
  readonly title: string;
  /** Language of the legend. Default `en`. Swahili is a draft. */
  readonly language?: 'en' | 'sw';
  /** Width of the drawing in units. Default 960. */
  readonly width?: number;
  /** Most height of the drawing in units. Default 720. */
  readonly height?: number;
}

const COLOURS: Readonly<Record<CorridorChange | 'plain', string>> = {
  plain: '#9c2f1d',
  new: '#c2410c',
  growing: '#b91c1c',
  steady: '#57534e',
  shrinking: '#2563a8',
  abandoned: '#7c7c86',
};

const WORDS = {
  en: {
    persons: 'persons',
    new: 'new',
    growing: 'growing',
    steady: 'steady',
    shrinking: 'shrinking',
    abandoned: 'abandoned',
    before: 'before',
    after: 'now',
  },
  sw: {
    persons: 'watu',
    new: 'mpya',
    growing: 'inaongezeka',
    steady: 'haibadiliki',
    shrinking: 'inapungua',
    abandoned: 'imeachwa',
    before: 'awali',
    after: 'sasa',
  },
} as const;

/** Width of the busiest corridor's line and of the least, in drawing units. */
const WIDEST = 14;
const NARROWEST = 1.5;
const LEGEND_HEIGHT = 64;

/**
 * Draws corridors as one self-contained SVG: countries from Natural Earth, one line a corridor whose
 * width is in proportion to its persons, gateways as rings, a legend. A comparison of two periods is
 * coloured by change. Nothing is loaded from anywhere.
 *
 * @param corridors - Corridors of one period, or a comparison of two.
 * @param options - Title, language, size.
 * @returns SVG text.
 */
export function corridorMap(
  corridors: readonly Corridor[] | readonly CorridorComparison[],
  options: CorridorMapOptions,
): string {
  const { title, language = 'en', width = 960, height = 720 } = options;
  const words = WORDS[language];
  const lines = corridors.map(asLine);
  const places = [
    ...new Map(
      lines.flatMap(({ corridor }) => stopsOf(corridor)).map((place) => [place.code, place]),
    ).values(),
  ];
  const positions = places.map(({ lon, lat }) => [lon, lat]);
  const projection = mapProjection(
    positions.length > 0
      ? positions
      : [
          [30, -10],
          [55, 30],
        ],
    width,
    height - LEGEND_HEIGHT,
  );
  const most = Math.max(1, ...lines.map(({ persons }) => persons));
  // Narrow lines are drawn last, so that wide ones do not hide them.
  const drawn = [...lines].sort((a, b) => b.persons - a.persons);
  const full = projection.height + LEGEND_HEIGHT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${full}" role="img" aria-label="${escape(title)}" font-family="system-ui, sans-serif">`,
    `<title>${escape(title)}</title>`,
    `<clipPath id="window"><rect width="${width}" height="${projection.height}"/></clipPath>`,
    `<rect width="${width}" height="${full}" fill="#fff"/>`,
    `<g clip-path="url(#window)"><rect width="${width}" height="${projection.height}" fill="#dbe7ee"/>`,
    ...[...outlinePaths(projection)].map(
      ([code, data]) =>
        `<path d="${data}" fill="${code === 'KE' ? '#fbf3dc' : '#f4f1ea'}" stroke="#b9b3a6" stroke-width="0.7"/>`,
    ),
    ...drawn.map((line) => drawLine(line, most, projection, words)),
    ...places.map((place) => drawPlace(place, projection)),
    ...placeLabels(places, projection).map(
      ({ x, y, anchor, text }) =>
        `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-size="12" fill="#1c1917" stroke="#fff" stroke-width="3" paint-order="stroke">${escape(text)}</text>`,
    ),
    '</g>',
    legend(lines, most, projection, words),
    '</svg>',
    '',
  ].join('\n');
}

interface Line {
  readonly corridor: Corridor;
  readonly persons: number;
  readonly before?: number;
  readonly change?: CorridorChange;
}

function asLine(entry: Corridor | CorridorComparison): Line {
  if (!('corridor' in entry)) return { corridor: entry, persons: entry.persons };
  return {
    corridor: entry.corridor,
    persons: entry.change === 'abandoned' ? entry.before : entry.after,
    before: entry.before,
    change: entry.change,
  };
}

const stopsOf = ({ origin, via, destination }: Corridor): PublishedPlace[] => [
  origin,
  ...via,
  destination,
];

const widthOf = (persons: number, most: number): number =>
  Math.max(NARROWEST, (WIDEST * persons) / most);

function drawLine(
  line: Line,
  most: number,
  { project }: MapProjection,
  words: (typeof WORDS)['en' | 'sw'],
): string {
  const stops = stopsOf(line.corridor);
  let data = '';
  stops.slice(1).forEach((to, at) => {
    const from = stops[at];
    if (!from) return;
    const geometry = legGeometry([from.lon, from.lat], [to.lon, to.lat]);
    for (const part of geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.coordinates)
      data += part
        .map((position, step) => {
          const [x, y] = project(position);
          return `${step === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`;
        })
        .join('');
  });
  const names = stops.map(({ name }) => name).join(' → ');
  const count =
    line.change === undefined
      ? `${line.persons} ${words.persons}`
      : `${words[line.change]}: ${line.before ?? 0} → ${line.change === 'abandoned' ? 0 : line.persons} ${words.persons}`;
  const dash = line.change === 'abandoned' ? ' stroke-dasharray="6 5"' : '';
  return `<path d="${data}" fill="none" stroke="${COLOURS[line.change ?? 'plain']}" stroke-opacity="0.72" stroke-width="${widthOf(line.persons, most).toFixed(1)}" stroke-linejoin="round" stroke-linecap="round"${dash}><title>${escape(`${names}: ${count}`)}</title></path>`;
}

function drawPlace(place: PublishedPlace, { project }: MapProjection): string {
  const [x, y] = project([place.lon, place.lat]);
  const gate =
    place.level === 'border_post' || place.level === 'airport' || place.level === 'seaport';
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${gate ? 4 : 3}" fill="${gate ? '#fff' : '#1c1917'}" stroke="#1c1917" stroke-width="1.5"><title>${escape(place.name)}</title></circle>`;
}

function legend(
  lines: readonly Line[],
  most: number,
  { height }: MapProjection,
  words: (typeof WORDS)['en' | 'sw'],
): string {
  const samples = [...new Set([most, Math.max(1, Math.round(most / 3)), 1])];
  const widths = samples.map((persons, at) => {
    const x = 16 + at * 160;
    return `<line x1="${x}" y1="${height + 24}" x2="${x + 44}" y2="${height + 24}" stroke="${COLOURS.plain}" stroke-width="${widthOf(persons, most).toFixed(1)}"/><text x="${x + 52}" y="${height + 28}" font-size="12" fill="#1c1917">${persons} ${words.persons}</text>`;
  });
  const changes = [
    ...new Set(lines.flatMap(({ change }) => (change === undefined ? [] : [change]))),
  ];
  const colours = changes.map((change, at) => {
    const x = 16 + at * 140;
    return `<rect x="${x}" y="${height + 42}" width="14" height="10" fill="${COLOURS[change]}"/><text x="${x + 20}" y="${height + 52}" font-size="12" fill="#1c1917">${words[change]}</text>`;
  });
  return [...widths, ...colours].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for markup; control characters, which XML forbids, are dropped. */
export const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/gu, (symbol) => ENTITIES[symbol] ?? '');
