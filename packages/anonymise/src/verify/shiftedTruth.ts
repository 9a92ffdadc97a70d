import type { AttributePolicy } from '../policy/Policy.js';
import { ancestorsOf } from './ancestorsOf.js';
import { dateOfDay, dayNumber } from './civilDay.js';

/** Whether a released cell can be what an original cell became. */
export type ShiftTruth = (released: string | null, original: string | null) => boolean;

/** More days than a thousand years need: dates so far apart are mistakes, and nothing is proven of them. */
const MOST_DAYS = 500_000;

/**
 * For a column whose dates were moved: a released date is true of an original when some shift leads from one to the other
 * that the policy permits: at most so many days, and never none. A date that was not moved is not true of itself.
 *
 * @param attribute - the column
 * @param originals - its distinct original cells
 * @returns the test; `undefined` when the column's dates are not moved, or changed by more than that
 * @throws RangeError when the dates are too far apart to be looked at
 */
export function shiftedTruth(
  { treatments = [], role, hierarchy, minimumLevel = 0 }: AttributePolicy,
  originals: readonly unknown[],
): ShiftTruth | undefined {
  const [shift] = treatments;
  if (treatments.length !== 1 || shift?.treatment !== 'date-shift') return undefined;
  const isGeneral = role === 'quasi-identifier';
  const labels = (value: string | null): ReadonlySet<string | null> =>
    ancestorsOf(isGeneral ? hierarchy : undefined, value, isGeneral ? minimumLevel : 0);
  const daysOf = daysOfLabels(originals, shift.days, labels);
  return (released, original) => {
    const from = original === null ? undefined : dayNumber(original);
    if (from === undefined) return labels(original).has(released);
    const days = daysOf.get(released) ?? [];
    // The first day within reach, and the next one where that is the day itself.
    const at = lowerBound(days, from - shift.days);
    const day = days[at] === from ? days[at + 1] : days[at];
    return day !== undefined && day <= from + shift.days;
  };
}

/** For each label the days below it, in order, of all days within reach of an original. */
function daysOfLabels(
  originals: readonly unknown[],
  reach: number,
  labels: (value: string) => ReadonlySet<string | null>,
): Map<string | null, number[]> {
  const days = originals
    .map((cell) => (typeof cell === 'string' ? dayNumber(cell) : undefined))
    .filter((day) => day !== undefined)
    .sort((left, right) => left - right);
  const found = new Map<string | null, number[]>();
  let next = -Infinity;
  let count = 0;
  for (const day of days) {
    for (let at = Math.max(next, day - reach); at <= day + reach; at++) {
      if (++count > MOST_DAYS) throw new RangeError('too many days');
      for (const label of labels(dateOfDay(at))) {
        const list = found.get(label);
        if (list === undefined) found.set(label, [at]);
        else list.push(at);
      }
      next = at + 1;
    }
  }
  return found;
}

function lowerBound(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
