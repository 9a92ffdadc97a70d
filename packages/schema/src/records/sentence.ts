// Written by `pnpm generate`: do not edit.
import type { Money } from './money.js';
import type { SentenceType } from '../codelists/sentenceType.js';
import type { YesNo } from '../codelists/yesNo.js';

/** A sentence passed on one convicted person in one case. */
export interface Sentence {
  /** Imprisonment, fine and so on. Codes of `sentence_type`. */
  readonly type: SentenceType;
  /** Length of imprisonment in months; absent for life. */
  readonly months?: number | undefined;
  /** Life imprisonment; never written as a number of months. Codes of `yes_no`. */
  readonly life?: YesNo | undefined;
  /** Whether the sentence was suspended. Codes of `yes_no`. */
  readonly suspended?: YesNo | undefined;
  /** Amount of a fine. */
  readonly fine?: Money | undefined;
}
