import type { OptionColumn } from '../../mapping/columnPlan.js';

/** A question of a sheet: its heading, and the columns that hold its answers. */
export interface Question {
  /** Heading, or the name of the question. Data: never part of a message. */
  readonly heading: string;
  /** Column of the answer; 0 when there are only option columns. */
  readonly column: number;
  /** Columns of single answers (`question/answer`). */
  readonly options: readonly OptionColumn[];
}
