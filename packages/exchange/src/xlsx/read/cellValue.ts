import type { Cell } from '../../tables/cell.js';
import { civilFromSerial, clockTime } from './civilFromSerial.js';
import type { SheetContext } from './sheetContext.js';

/** ISO dates of cells of type `d`, written by few programs. */
const isoDate = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?Z?)?$/u;

const daySeconds = 86_400;

/** A value of a cell, or why there is none. */
export interface CellValue {
  /** The cell. */
  readonly cell: Cell;
  /** What is wrong with it. */
  readonly fault?: 'date-serial' | 'reference';
}

/**
 * Turns the number of a cell into what its format shows.
 *
 * @param number - the stored number
 * @param style - style index of the cell
 * @param context - formats and date system
 * @returns a number, a civil date, or a time of day as text `HH:MM:SS`
 */
export function numberValue(number: number, style: number, context: SheetContext): CellValue {
  const kind = context.kinds[style] ?? 'number';
  if (kind === 'number') return { cell: number };
  if (number >= 0 && number < 1 && context.dateSystem === '1900') {
    // No day, so a time of day; in a format that shows only dates it is an empty formula's zero.
    const time = clockTime(Math.min(Math.round(number * daySeconds), daySeconds - 1));
    return kind === 'date' ? { cell: number, fault: 'date-serial' } : { cell: time };
  }
  if (kind === 'time' && number >= 0 && number < 1) {
    return { cell: clockTime(Math.min(Math.round(number * daySeconds), daySeconds - 1)) };
  }
  const date = civilFromSerial(number, context.dateSystem, kind !== 'date');
  return date === undefined ? { cell: number, fault: 'date-serial' } : { cell: date };
}

/**
 * Turns the stored text of a cell of type `d` into a civil date.
 *
 * @param text - ISO 8601 text
 * @returns the date, or the text itself when it is none
 */
export function isoValue(text: string): Cell {
  const match = isoDate.exec(text);
  if (match === null) return text;
  const [, date, time] = match;
  return time === undefined ? { kind: 'date', date: date! } : { kind: 'date', date: date!, time };
}
