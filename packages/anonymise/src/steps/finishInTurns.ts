import type { Steps } from './Steps.js';
import { watchOf, type WatchOptions } from './watchOf.js';

/** Milliseconds of work between two turns of others: short enough for a page, long enough to cost nothing. */
const TURN = 25;

/**
 * Runs a computation to its end and lets others have a turn now and then: timers fire, pages stay alive, signals arrive.
 *
 * @param steps - the computation
 * @param options - signal, time limit
 * @returns its result, the same as without turns
 * @throws AnonymiseError `aborted`, `limit-exceeded`
 */
export async function finishInTurns<Result>(
  steps: Steps<Result>,
  options: WatchOptions = {},
): Promise<Result> {
  const watch = watchOf(options);
  let turn = performance.now();
  for (;;) {
    watch();
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - turn < TURN) continue;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    turn = performance.now();
  }
}
