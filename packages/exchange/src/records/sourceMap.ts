import type { Location } from '@njia/schema';

/** Knows for each value of a data set the cell it came from. */
export interface SourceMap {
  /**
   * Finds where a value came from.
   *
   * @param path - JSON Pointer into the data set, such as `/journeys/3/legs/0/modes/1`.
   * @returns The cell of that value, or of the nearest value around it, or nothing.
   */
  locate(path: string): Location | undefined;
}
