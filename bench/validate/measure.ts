/** One thing to be measured. */
export interface Contender {
  /** Name in the table. */
  readonly name: string;
  /** Does the whole work once; its result must not be optimised away, so it is returned. */
  readonly run: () => number;
}

/** The least time of a contender. */
export interface Timing {
  /** Name in the table. */
  readonly name: string;
  /** Least milliseconds over all rounds. */
  readonly milliseconds: number;
  /** What the work gave. */
  readonly result: number;
}

/**
 * Measures contenders in turn, several rounds, and keeps the least time of each: what else the
 * machine does then hurts all alike.
 */
export function measure(contenders: readonly Contender[], rounds: number): Timing[] {
  const best = contenders.map(({ name }) => ({ name, milliseconds: Infinity, result: 0 }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, { run }] of contenders.entries()) {
      const start = performance.now();
      const result = run();
      const time = performance.now() - start;
      if (time < best[index]!.milliseconds)
        best[index] = { ...best[index]!, milliseconds: time, result };
    }
  }
  return best;
}
