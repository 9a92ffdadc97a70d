import { misuse } from '../error/misuse.js';
import { throwIfAborted } from '../error/throwIfAborted.js';

/** What may end a long computation before it has a result. It ends with an error then: there is no half result. */
export interface WatchOptions {
  /** Ends the computation with an error; nothing is released then. */
  readonly signal?: AbortSignal;
  /** Longest time in milliseconds; beyond it the computation ends with `limit-exceeded`. No limit when absent. */
  readonly timeLimit?: number;
  /** Milliseconds from any moment on, for `timeLimit`; `performance.now` when absent. */
  readonly clock?: () => number;
}

/**
 * Starts to watch a computation.
 *
 * @param options - signal, time limit, clock
 * @returns to be called at every pause
 * @throws AnonymiseError from the returned function: `aborted`, `limit-exceeded`
 */
export function watchOf({ signal, timeLimit, clock = now }: WatchOptions): () => void {
  const end = timeLimit === undefined ? Infinity : clock() + timeLimit;
  return () => {
    throwIfAborted(signal);
    if (end < Infinity && clock() > end) {
      throw misuse(
        'limit-exceeded',
        'The computation takes longer than `timeLimit` allows.',
        'Use the method mixed or suppress, declare fewer quasi-identifiers, or allow more time.',
      );
    }
  };
}

function now(): number {
  return performance.now();
}
