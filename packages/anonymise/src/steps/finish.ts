import type { Steps } from './Steps.js';
import { watchOf, type WatchOptions } from './watchOf.js';

/**
 * Runs a computation to its end, without a pause for anybody else. A signal can only end it when it was given already, or is
 * given by the computation's own callbacks.
 *
 * @param steps - the computation
 * @param options - signal, time limit
 * @returns its result
 * @throws AnonymiseError `aborted`, `limit-exceeded`
 */
export function finish<Result>(steps: Steps<Result>, options: WatchOptions = {}): Result {
  const watch = watchOf(options);
  for (;;) {
    watch();
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
