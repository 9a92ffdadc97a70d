import type { Job } from '../definitions.ts';

/** What a contender found: a number for each cell, by the codes of the cell joined by `|`; `_T` is a margin. */
export type Answer = ReadonlyMap<string, number>;

/** A program that answers one question. */
export interface Contender {
  /** The question. */
  readonly job: Job;
  /** Name for print. */
  readonly name: string;
  /** Records it looks at. */
  readonly records: number;
  /** Answers, from records or from what the contender loaded before. */
  readonly run: () => Answer | Promise<Answer>;
}

/** A program with all it needs loaded. */
export interface Loaded {
  /** Name for print. */
  readonly name: string;
  /** Processor time of loading, in milliseconds; 0 if it reads records as they are. */
  readonly loading: number;
  /** The questions it answers. */
  readonly contenders: readonly Contender[];
}
