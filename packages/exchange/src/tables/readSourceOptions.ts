import type { CsvDialect } from '../csv/csvDialect.js';
import type { Limits } from '../limits/limits.js';

/** How to read a file. */
export interface ReadSourceOptions {
  /** Limits to change; see the guide on limits for the defaults. */
  readonly limits?: Partial<Limits>;
  /** Delimiter of a CSV file, when it is not to be found by vote. */
  readonly delimiter?: CsvDialect['delimiter'];
  /** Number of the file among those given, from 1; goes into locations. */
  readonly file?: number;
}
