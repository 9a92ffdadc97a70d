import type { Cell } from '../../tables/cell.js';
import { tidyText } from './tidyText.js';

/**
 * The text of a cell as a reader of the sheet would say it; `undefined` when there is none.
 *
 * @param cell - Any cell.
 * @returns Tidied text; numbers without exponent or trailing zeros, dates as `YYYY-MM-DD`.
 */
export function cellText(cell: Cell | undefined): string | undefined {
  if (cell === null || cell === undefined) return undefined;
  if (typeof cell === 'string') {
    const text = tidyText(cell);
    return text === '' ? undefined : text;
  }
  if (typeof cell === 'number') return Number.isFinite(cell) ? numberText(cell) : undefined;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell.kind === 'date')
    return cell.time === undefined ? cell.date : `${cell.date}T${cell.time}`;
  return undefined;
}

/** Long whole numbers (phone numbers, ids) keep all their digits. */
function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21
    ? BigInt(value).toString()
    : String(value);
}
