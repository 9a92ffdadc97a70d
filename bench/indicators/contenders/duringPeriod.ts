/**
 * Whether a date, possibly partial, certainly lies in a period: for peers that take an operator from their user.
 *
 * @param date - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @param start - First day.
 * @param end - Day after the last.
 */
export function duringPeriod(date: string, start: string, end: string): boolean {
  if (date.length === 10) return date >= start && date < end;
  if (date.length === 7) return `${date}-01` >= start && `${date}-31` < end;
  return `${date}-01-01` >= start && `${date}-12-31` < end;
}
