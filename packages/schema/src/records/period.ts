// Written by `pnpm generate`: do not edit.
import type { PartialDate } from '../values/partialDate.js';

/** A span of civil days; both ends belong to it. */
export interface Period {
  /** First day, month or year. */
  readonly start?: PartialDate | undefined;
  /** Last day, month or year. */
  readonly end?: PartialDate | undefined;
}
