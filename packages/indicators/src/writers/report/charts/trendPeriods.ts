import type { TablePeriod } from '../../../results/TableDimension.js';
import { parseDay } from '../../../time/parsePeriod.js';

const daysOf = ({ start, endExclusive }: TablePeriod): number =>
  (parseDay(endExclusive) ?? 0) - (parseDay(start) ?? 0);
/** Months differ by days, years by one: a rough number of months is the kind of a period. */
const monthsOf = (period: TablePeriod): number => Math.round(daysOf(period) / 30.4);

/**
 * Whether two periods are about as long as one another.
 *
 * @param a - A period.
 * @param b - Another.
 */
export const sameLength = (a: TablePeriod, b: TablePeriod): boolean => monthsOf(a) === monthsOf(b);

/**
 * Periods that make one line over time: of one length, in order, none overlapping another. Of a year and its quarters that
 * is the quarters.
 *
 * @param periods - All periods of a table.
 */
export function trendPeriods(periods: readonly TablePeriod[]): readonly TablePeriod[] {
  const groups = new Map<number, TablePeriod[]>();
  for (const period of periods) {
    const months = monthsOf(period);
    groups.set(months, [...(groups.get(months) ?? []), period]);
  }
  const [, chosen = []] =
    [...groups].sort(([a, few], [b, many]) => many.length - few.length || b - a)[0] ?? [];
  const line: TablePeriod[] = [];
  for (const period of chosen.sort((a, b) => (a.start < b.start ? -1 : 1)))
    if (period.start >= (line.at(-1)?.endExclusive ?? '')) line.push(period);
  return line;
}

/**
 * The period that a picture of one period shows: the longest; of several the latest.
 *
 * @param periods - All periods of a table.
 */
export const mainPeriod = (periods: readonly TablePeriod[]): TablePeriod | undefined =>
  [...periods].sort(
    (a, b) => monthsOf(b) - monthsOf(a) || (a.endExclusive < b.endExclusive ? 1 : -1),
  )[0];
