import { FALSE, TRUE, UNDETERMINED, type Ternary } from '../logic/ternary.js';
import type { DayRange } from './DayRange.js';
import { addDuration, type Duration } from './duration.js';

/**
 * Whether `to` lies from `min` to `max` after `from`, both ends included: `P14D` means 0 to 14 days.
 *
 * Partial dates: true if it holds for every pair of days, false if for none. The latest day reached grows with `from`
 * (month addition is monotone), so the corners of the two intervals decide.
 *
 * @param from - The earlier event, `undefined` = not known.
 * @param to - The later event, `undefined` = not known.
 * @param min - Least distance.
 * @param max - Greatest distance.
 */
export function withinDuration(
  from: DayRange | undefined,
  to: DayRange | undefined,
  min: Duration,
  max: Duration,
): Ternary {
  if (from === undefined || to === undefined) return UNDETERMINED;
  const always = to.first >= addDuration(from.last, min) && to.last <= addDuration(from.first, max);
  if (always) return TRUE;
  const never = to.last < addDuration(from.first, min) || to.first > addDuration(from.last, max);
  return never ? FALSE : UNDETERMINED;
}
