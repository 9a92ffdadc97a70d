import type { Period } from './Period.js';

/**
 * Each period once, in the order given. A range of its own that another period fills to the day is that period: the quarter
 * of a calendar and the same three months written as a range are one.
 *
 * @param periods - Periods as they were asked for.
 */
export function distinctPeriods(periods: readonly Period[]): readonly Period[] {
  const named = new Set(
    periods.flatMap(({ frequency, firstDay, endDay }) =>
      frequency === 'X' ? [] : [`${firstDay}/${endDay}`],
    ),
  );
  const seen = new Set<string>();
  return periods.filter(({ id, frequency, firstDay, endDay }) => {
    if (seen.has(id) || (frequency === 'X' && named.has(`${firstDay}/${endDay}`))) return false;
    seen.add(id);
    return true;
  });
}
