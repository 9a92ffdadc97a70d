/** How the value is to be read and printed. */
export interface UnitOfMeasure {
  /** SDMX unit of measure or our own upper-case code: `PERSON`, `PT` (percent), `PER_100K`, `DAY`, `KES`, `CASE` ... */
  readonly measure: string;
  /** What a ratio is multiplied by: 100 for percent, 100000 for a rate; default 1. */
  readonly per?: number | undefined;
  /** Decimals for print, default 0. Values are stored unrounded; print rounds half away from zero. */
  readonly decimals?: number | undefined;
}
