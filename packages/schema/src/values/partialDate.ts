/**
 * A civil date known to the day, the month or the year: `2022-07-14`, `2022-07`, `2022`. It stands
 * for the span of days that it covers and never for a moment: no time, no time zone. Years run from
 * 1000 to 2999 in the Gregorian calendar.
 */
export type PartialDate = string;
