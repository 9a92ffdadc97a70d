/** How long a period is, by SDMX letter; `X` is a range of its own. */
export type Frequency = 'A' | 'S' | 'T' | 'Q' | 'M' | 'W' | 'D' | 'X';

/** A half-open range of civil days with its calendar and label. */
export interface Period {
  /**
   * What tells it from every other period: the SDMX id, and behind it the start day of the reporting year unless that is
   * 1 January (`2022`, `2022-Q1`, `2022-Q1--07-01`). A range of its own is `start/endInclusive`.
   */
  readonly id: string;
  /** SDMX period id (`2022`, `2022-A1`, `2022-Q1`): only with `reportingYearStartDay` does it name a period. */
  readonly sdmxId: string;
  /** Calendar id: `gregorian`, `KE-FY`, `APR-MAR`, `OCT-SEP`, or `start--MM-DD`; `custom` for a range of its own. */
  readonly calendar: string;
  /** Start day of the reporting year as SDMX writes it. */
  readonly reportingYearStartDay: string;
  /** Length. */
  readonly frequency: Frequency;
  /** What people call it, calendar included: `2022`, `FY 2022/23`, `FY 2022/23 Q1`, `TIP 2023`. */
  readonly label: string;
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Day after the last day, `YYYY-MM-DD`. */
  readonly endExclusive: string;
  /** First day as a day number. */
  readonly firstDay: number;
  /** Day after the last as a day number. */
  readonly endDay: number;
}
