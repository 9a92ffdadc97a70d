import type { DateOrder } from '../records/values/readPartialDate.js';
import type { Target } from './target.js';

/** What a word of the source stands for. */
export interface WordMeaning {
  /** Code, when one code of ours says the same. */
  readonly code?: string;
  /** Codes it may stand for, when it is wider than any of ours. */
  readonly candidates?: readonly string[];
  /** Target whose list the code is of, when the column has several. */
  readonly target?: string;
  /** Reason, for a word that says why there is no answer. */
  readonly absence?: string;
  /** The word says nothing and is left out. */
  readonly ignore?: true;
}

/** Words of the source by their folded spelling. */
export type WordMap = ReadonlyMap<string, WordMeaning>;

/** A column that holds one answer of a question with several: 1 or 0, true or false. */
export interface OptionColumn {
  /** Column number, from 1. */
  readonly column: number;
  /** The answer, as name or label. */
  readonly word: string;
}

/** How to read one column, or one question spread over several. */
export interface ColumnPlan {
  /** Column number, from 1; 0 when only option columns exist. */
  readonly column: number;
  /** Targets in the order in which their lists are asked. */
  readonly targets: readonly Target[];
  /** One column for each answer. */
  readonly options?: readonly OptionColumn[];
  /** What stands between joined answers; default the separators people type. */
  readonly separators?: readonly string[];
  /** Words of the source and what they stand for. */
  readonly words?: WordMap;
  /** Standard whose codes the words are, for the source codes kept; default `source`. */
  readonly standard?: string;
  /** Order of day and month in this column. */
  readonly dateOrder?: DateOrder;
  /** Whether the column itself, or the person who reads it, says that order. */
  readonly dateOrderKnown?: boolean;
  /** Whether numbers in the column are estimates. */
  readonly estimate?: boolean;
}
