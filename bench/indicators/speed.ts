import { contenderNames, loadContenders } from './contenders/contenders.ts';
import type { Answer, Contender } from './contenders/Contender.ts';
import { jobs } from './definitions.ts';
import { benchCases } from './records.ts';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Whether two contenders found the same cells and numbers. */
const same = (a: Answer, b: Answer): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);

/** Processor time of a run, all threads of the process together, in milliseconds. */
async function processorTime(contender: Contender): Promise<number> {
  (globalThis as { gc?: () => void }).gc?.();
  const before = process.cpuUsage();
  await contender.run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Runs all contenders in this process, round by round, and prints the least processor time of each as a ratio to the loop
 * written by hand. First every contender must give the numbers of that loop.
 *
 * @param size - Records.
 * @param rounds - How often each contender runs.
 * @param names - Contenders, if not all.
 */
export async function speed(
  size: number,
  rounds: number,
  names: readonly string[] = contenderNames,
): Promise<void> {
  const cases = benchCases(size);
  const loaded = await loadContenders(names, cases);
  const contenders = loaded.flatMap((one) => one.contenders);
  for (const job of jobs) {
    // Contenders that look at a slice are held to the loop over the slice.
    for (const contender of contenders.filter((one) => one.job === job)) {
      const [byHand] = await loadContenders(['by hand'], cases.slice(0, contender.records));
      const expected = await byHand?.contenders
        .find((one) => one.job === job && one.records === contender.records)
        ?.run();
      const found = await contender.run();
      if (expected === undefined || !same(expected, found))
        throw new Error(`${contender.name} gives other numbers for ${job}`);
    }
  }
  print(`All contenders give the same numbers. ${size.toLocaleString('en')} records, Node`);
  print(
    `${process.version}, least processor time of ${rounds} rounds, garbage collection included.`,
  );
  const least = new Map<Contender, number>();
  for (let round = 0; round < rounds; round += 1)
    for (const contender of contenders)
      least.set(
        contender,
        Math.min(least.get(contender) ?? Number.POSITIVE_INFINITY, await processorTime(contender)),
      );
  const nanoseconds = (contender: Contender): number =>
    ((least.get(contender) ?? 0) * 1e6) / contender.records;
  print('\n| question | contender | records | CPU | a record | ratio |');
  print('| --- | --- | ---: | ---: | ---: | ---: |');
  for (const job of jobs) {
    const own = contenders.filter((one) => one.job === job);
    const [first] = own;
    if (first === undefined) continue;
    const reference = nanoseconds(first);
    for (const one of own)
      print(
        `| ${job} | ${one.name} | ${one.records.toLocaleString('en')} | ${(least.get(one) ?? 0).toFixed(1)} ms | ${nanoseconds(one).toFixed(0)} ns | ${(nanoseconds(one) / reference).toFixed(2)} x |`,
      );
  }
  print('\n| loading | CPU |');
  print('| --- | ---: |');
  for (const { name, loading } of loaded)
    if (loading > 0) print(`| ${name} | ${loading.toFixed(0)} ms |`);
}
