import { FALSE, TRUE, UNDETERMINED, type Ternary } from '../logic/ternary.js';
import type { DayRange } from './DayRange.js';

/** A comparison of two dates. */
export type DateComparison = 'lt' | 'lte' | 'gt' | 'gte' | 'eq' | 'ne';

/**
 * Compares two partial dates: true if true for every pair of days they may mean, false if for none.
 *
 * @param left - Left date, `undefined` = not known.
 * @param comparison - The comparison.
 * @param right - Right date, `undefined` = not known.
 */
export function comparePartial(
  left: DayRange | undefined,
  comparison: DateComparison,
  right: DayRange | undefined,
): Ternary {
  if (left === undefined || right === undefined) return UNDETERMINED;
  switch (comparison) {
    case 'lt':
      return left.last < right.first ? TRUE : left.first >= right.last ? FALSE : UNDETERMINED;
    case 'lte':
      return left.last <= right.first ? TRUE : left.first > right.last ? FALSE : UNDETERMINED;
    case 'gt':
      return comparePartial(right, 'lt', left);
    case 'gte':
      return comparePartial(right, 'lte', left);
    case 'eq':
      if (left.last < right.first || right.last < left.first) return FALSE;
      return left.first === left.last && right.first === right.last ? TRUE : UNDETERMINED;
    case 'ne':
      return (2 - comparePartial(left, 'eq', right)) as Ternary;
  }
}

/**
 * Whether a partial date lies in `[first, endExclusive)`.
 *
 * @param date - The date, `undefined` = not known.
 * @param first - First day of the period.
 * @param endExclusive - Day after the last.
 */
export function duringDays(
  date: DayRange | undefined,
  first: number,
  endExclusive: number,
): Ternary {
  if (date === undefined) return UNDETERMINED;
  if (date.first >= first && date.last < endExclusive) return TRUE;
  return date.last < first || date.first >= endExclusive ? FALSE : UNDETERMINED;
}
