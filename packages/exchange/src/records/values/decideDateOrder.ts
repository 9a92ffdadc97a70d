import type { Cell } from '../../tables/cell.js';
import type { DateOrder } from './readPartialDate.js';
import { readPartialDate } from './readPartialDate.js';

/** What a column of dates says about its own order of day and month. */
export interface DateOrderDecision {
  /** Order to read the column in. */
  readonly order: DateOrder;
  /** Whether the column itself shows the order and no cell of it contradicts. */
  readonly shown: boolean;
}

/**
 * Decides the order of day and month once for a column, from the cells that can be read in one way
 * only (`13/04/2026`).
 *
 * @param cells - The cells of the column.
 * @param fallback - Order to take when the column does not say, or says both.
 */
export function decideDateOrder(cells: Iterable<Cell>, fallback: DateOrder): DateOrderDecision {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const reading = readPartialDate(cell, { order: fallback });
    if (reading.kind !== 'date') continue;
    if (reading.shows === 'dmy') dayFirst += 1;
    if (reading.shows === 'mdy') monthFirst += 1;
  }
  if (dayFirst > 0 && monthFirst === 0) return { order: 'dmy', shown: true };
  if (monthFirst > 0 && dayFirst === 0) return { order: 'mdy', shown: true };
  return { order: fallback, shown: false };
}
