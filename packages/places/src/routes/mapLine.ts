import type { PublishedPlace } from '../export/generalise.js';
import type { CorridorChange, CorridorComparison } from './compareCorridors.js';
import type { Corridor } from './corridors.js';

/** A corridor as a map draws it. */
export interface MapLine {
  /** Its places in order. */
  readonly stops: readonly PublishedPlace[];
  /** Persons that its width stands for: of the later period, of the earlier where it was abandoned. */
  readonly persons: number;
  /** Persons in the earlier period, of a comparison. */
  readonly before?: number;
  /** What changed, of a comparison. */
  readonly change?: CorridorChange;
}

/** Width of the busiest corridor's line and of the least, in drawing units. */
const WIDEST = 14;
const NARROWEST = 1.5;

/**
 * What to draw for a corridor.
 *
 * @param entry - A corridor, or the comparison of one.
 * @returns Its line.
 */
export function mapLine(entry: Corridor | CorridorComparison): MapLine {
  const corridor = 'corridor' in entry ? entry.corridor : entry;
  const stops = [corridor.origin, ...corridor.via, corridor.destination];
  if (!('corridor' in entry)) return { stops, persons: entry.persons };
  const { before, after, change } = entry;
  return { stops, persons: change === 'abandoned' ? before : after, before, change };
}

/**
 * Width of a line, in proportion to its persons but never too thin to see.
 *
 * @param persons - Persons on the corridor.
 * @param most - Persons on the busiest.
 * @returns Drawing units.
 */
export function lineWidth(persons: number, most: number): number {
  return Math.max(NARROWEST, (WIDEST * persons) / most);
}

/** Colours of lines: told apart by lightness too, for readers who do not see red and green apart. */
export const LINE_COLOURS: Readonly<Record<CorridorChange | 'plain', string>> = {
  plain: '#9c2f1d',
  new: '#e07b00',
  growing: '#a3123a',
  steady: '#57534e',
  shrinking: '#2563a8',
  abandoned: '#85858f',
};

/** Dashes of an abandoned corridor. */
export const ABANDONED_DASH = ' stroke-dasharray="6 5"';
