/** A reporting year. */
export interface ReportingCalendar {
  /** Id used in definitions and results. */
  readonly id: string;
  /** First month of the year, 1 to 12. */
  readonly month: number;
  /** First day of that month. */
  readonly day: number;
  /** Other names accepted from users. */
  readonly aliases: readonly string[];
  /**
   * What people call the year that starts in a calendar year. Without its calendar a split year says nothing: `2022/23` is
   * another year in Nairobi than in Washington.
   *
   * @param year - Calendar year in which it starts.
   */
  readonly labelOf: (year: number) => string;
  /** Suffix of the DHIS2 financial year, if DHIS2 has such a year; empty for the calendar year. */
  readonly dhis2: string | null;
}

const splitYear = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/**
 * The calendars with a name. A year is named by the calendar year in which it starts, as SDMX does.
 *
 * Sources: SDMX Technical Notes (reporting year); US Federal Register 2024-27815 (1 April to 31 March for the
 * Trafficking in Persons report); DHIS2 period types from dhis2/dhis2-core@3f8c14a.
 */
export const reportingCalendars: readonly ReportingCalendar[] = [
  { id: 'gregorian', month: 1, day: 1, aliases: ['calendar-year'], labelOf: String, dhis2: '' },
  {
    id: 'KE-FY',
    month: 7,
    day: 1,
    aliases: ['ke-fiscal'],
    labelOf: (year) => `FY ${splitYear(year)}`,
    dhis2: 'July',
  },
  {
    id: 'APR-MAR',
    month: 4,
    day: 1,
    aliases: ['us-tip'],
    labelOf: (year) => `TIP ${year + 1}`,
    dhis2: 'April',
  },
  {
    id: 'OCT-SEP',
    month: 10,
    day: 1,
    aliases: ['us-fiscal'],
    labelOf: (year) => `US FY ${year + 1}`,
    dhis2: 'Oct',
  },
];

const startDayPattern = /^(?:start)?--(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])$/u;

/** Start day in SDMX form, `--MM-DD`. */
export const startDayOf = (calendar: ReportingCalendar): string =>
  `--${String(calendar.month).padStart(2, '0')}-${String(calendar.day).padStart(2, '0')}`;

/**
 * Finds a calendar by id, alias or start day.
 *
 * @param name - `KE-FY`, `ke-fiscal`, `--07-01` or `start--07-01`.
 * @returns The calendar, or `undefined` if the name is none. 29 to 31 of a month cannot start a year: not every month has them.
 */
export function findCalendar(name: string): ReportingCalendar | undefined {
  const named = reportingCalendars.find(
    (calendar) => calendar.id === name || calendar.aliases.includes(name),
  );
  if (named !== undefined) return named;
  const groups = startDayPattern.exec(name)?.groups;
  if (groups === undefined) return undefined;
  const month = Number(groups['month']);
  const day = Number(groups['day']);
  if (day > 28) return undefined;
  const known = reportingCalendars.find(
    (calendar) => calendar.month === month && calendar.day === day,
  );
  return (
    known ?? {
      id: `start--${groups['month'] ?? ''}-${groups['day'] ?? ''}`,
      month,
      day,
      aliases: [],
      labelOf: (year) => `${splitYear(year)} (--${groups['month'] ?? ''}-${groups['day'] ?? ''})`,
      dhis2: null,
    }
  );
}
