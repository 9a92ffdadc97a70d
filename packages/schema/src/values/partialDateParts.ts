/** The parts of a partial date; the day is only known when the month is. */
export interface PartialDateParts {
  /** Full year, 1000 to 2999. */
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number | undefined;
  /** Day of the month, 1 to 31. */
  readonly day?: number | undefined;
}
