/** One line of the bench table. */
export interface BenchLine {
  /** What was measured. */
  readonly task: string;
  /** Processor seconds of this process, the least of the rounds. */
  readonly seconds: number;
  /** What came out. */
  readonly result: string;
  /** The peer's figure from its own measured run, in processor seconds where known. */
  readonly peer?: { readonly name: string; readonly seconds: number };
}

/**
 * Runs a task a few times and keeps the least processor time: on a shared machine wall time says little.
 *
 * @param rounds - how often
 * @param task - the task
 * @returns seconds and the last result
 */
export function measure<Result>(
  rounds: number,
  task: () => Result,
): { seconds: number; result: Result } {
  let seconds = Infinity;
  let result: Result | undefined;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    result = task();
    const { user, system } = process.cpuUsage(start);
    seconds = Math.min(seconds, (user + system) / 1e6);
  }
  return { seconds, result: result as Result };
}

/**
 * Runs a task that waits, once.
 *
 * @param task - the task
 * @returns processor seconds and the result
 */
export async function measureOnce<Result>(
  task: () => Result | Promise<Result>,
): Promise<{ seconds: number; result: Result }> {
  const start = process.cpuUsage();
  const result = await task();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, result };
}

/** Prints one line as soon as it is known. */
export function report({ task, seconds, result, peer }: BenchLine): void {
  const ratio =
    peer === undefined
      ? ''
      : `  ${peer.name} ${String(peer.seconds)} s, ratio ${(seconds / peer.seconds).toFixed(2)}`;
  process.stdout.write(
    `${task.padEnd(52)} ${seconds.toFixed(2).padStart(7)} s  ${result}${ratio}\n`,
  );
}
