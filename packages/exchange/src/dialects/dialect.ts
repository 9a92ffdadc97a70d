import type { Reading } from '../records/reading.js';
import type { Source } from '../tables/source.js';

/** A way of laying out records in a file, recognised by content. */
export interface Dialect {
  /** Stable id, such as `kobo-xlsx`. */
  readonly id: string;
  /** What this dialect cannot carry, as message keys. */
  readonly cannotCarry: readonly string[];
  /**
   * Says how sure this dialect is that it can read the source.
   *
   * @returns 0 for no, 1 for every signature found; the registry takes the first full match in its
   * order, then the best score.
   */
  readonly recognise: (source: Source) => number;
  /** Reads the source. Never throws for data: what is wrong becomes issues. */
  readonly read: (source: Source, options: ReadOptions) => Reading;
}

/** How to read a source. */
export interface ReadOptions {
  /** Number of the file among those given, from 1; goes into locations. */
  readonly file?: number;
  /** Order of day and month in dates such as 03/04/2026; default day first. */
  readonly dateOrder?: 'dmy' | 'mdy';
  /** Profile for code lists; default `core`. */
  readonly profile?: string;
  /** A mapping that a person has checked, for the `generic` dialect. */
  readonly mapping?: unknown;
}
