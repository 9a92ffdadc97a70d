import { parsePartialDate } from './parsePartialDate.js';
import type { PartialDate } from './partialDate.js';

/**
 * Whether a value is a partial date of a day, month or year that exists.
 *
 * @param value - Anything.
 */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && value.length <= 10 && parsePartialDate(value) !== undefined;
}
