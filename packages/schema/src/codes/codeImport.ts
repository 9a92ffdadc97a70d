import type { CrosswalkMatch } from './crosswalkEntry.js';

/** What a code of another standard means in one list of ours. */
export interface CodeImport<Code extends string = string> {
  /** Id of the list. */
  readonly list: string;
  /**
   * `exact`, `close` and `narrower` give one code (theirs is the same, near, or a part of ours).
   * `broader`: theirs is wider than each of the candidates, so none may be chosen: keep the
   * candidates and the source code. `ambiguous`: several fit equally well. `none`: not known here.
   */
  readonly match: CrosswalkMatch | 'ambiguous' | 'none';
  /** Our code, where there is exactly one. */
  readonly code?: Code;
  /** Codes of ours that it may stand for; the chosen one alone where one was chosen. */
  readonly candidates: readonly Code[];
  /** Whether the source code must be kept beside the value because ours says less than theirs. */
  readonly keepSourceCode: boolean;
}
