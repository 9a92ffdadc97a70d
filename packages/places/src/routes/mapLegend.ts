import { ATTRIBUTION } from '../export/attribution.js';
import { ABANDONED_DASH, LINE_COLOURS, lineWidth, type MapLine } from './mapLine.js';
import type { MapWords } from './mapWords.js';
import { escapeMarkup } from './markup.js';

/** The outlines need no credit; their source is a courtesy. */
const OUTLINES = 'Outlines: Natural Earth';

/** Height of one row of the legend, drawing units. */
const ROW = 26;
const MARGIN = 16;
/** Letters of 13 units are about this wide. */
const LETTER = 7;
const SAMPLE = 44;

/** A legend and the room it takes. */
export interface MapLegend {
  /** SVG elements. */
  readonly svg: string;
  /** Drawing units. */
  readonly height: number;
}

/**
 * Explains a map: what the width of a line says, the marks, and the colours of a comparison.
 *
 * @param lines - What was drawn.
 * @param most - Persons on the busiest corridor.
 * @param top - Distance from the top of the drawing.
 * @param words - The words.
 * @returns The legend.
 */
export function mapLegend(
  lines: readonly MapLine[],
  most: number,
  top: number,
  words: MapWords,
): MapLegend {
  const samples = [...new Set([most, Math.max(1, Math.round(most / 3)), 1])];
  const changes = new Set(lines.map(({ change }) => change));
  const rows: Entry[][] = [
    [
      { draw: () => '', size: 0, text: words.width },
      ...samples.map((persons) => lineEntry(words.persons(persons), lineWidth(persons, most))),
    ],
    [
      { draw: ring, size: 10, text: words.gateway },
      { draw: dot, size: 10, text: words.unit },
    ],
  ];
  const compared = (Object.keys(words.change) as (keyof MapWords['change'])[]).filter((change) =>
    changes.has(change),
  );
  if (compared.length > 0)
    rows.push(
      compared.map((change) =>
        lineEntry(
          words.change[change],
          5,
          LINE_COLOURS[change],
          change === 'abandoned' ? ABANDONED_DASH : '',
        ),
      ),
    );
  rows.push([{ draw: () => '', size: 0, text: `${ATTRIBUTION}. ${OUTLINES}` }]);
  return {
    svg: rows.map((row, at) => drawRow(row, top + (at + 0.75) * ROW)).join('\n'),
    height: rows.length * ROW + ROW / 4,
  };
}

interface Entry {
  readonly draw: (x: number, y: number) => string;
  readonly size: number;
  readonly text: string;
}

function drawRow(entries: readonly Entry[], y: number): string {
  let x = MARGIN;
  return entries
    .map(({ draw, size, text }) => {
      const start = x;
      const words = start + size + (size > 0 ? 8 : 0);
      x = words + text.length * LETTER + 24;
      return `${draw(start, y)}<text x="${words}" y="${y + 4}" font-size="13" fill="#1c1917">${escapeMarkup(text)}</text>`;
    })
    .join('');
}

function lineEntry(text: string, width: number, colour = LINE_COLOURS.plain, dash = ''): Entry {
  const draw = (x: number, y: number): string =>
    `<line x1="${x}" y1="${y}" x2="${x + SAMPLE}" y2="${y}" stroke="${colour}" stroke-width="${width.toFixed(1)}"${dash}/>`;
  return { draw, size: SAMPLE, text };
}

const ring = (x: number, y: number): string =>
  `<circle cx="${x + 5}" cy="${y}" r="4" fill="#fff" stroke="#1c1917" stroke-width="1.5"/>`;
const dot = (x: number, y: number): string =>
  `<circle cx="${x + 5}" cy="${y}" r="3.5" fill="#1c1917"/>`;
