import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { contenderNames, loadContenders } from './contenders/contenders.ts';
import { benchCases } from './records.ts';

const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/**
 * Peak resident memory of each contender: a process of its own that makes the records, loads them and answers every
 * question of the contender once. The records alone are the first line.
 *
 * @param size - Records.
 * @param only - The contender of this process; absent = start one process for each.
 */
export async function memory(size: number, only: string | undefined): Promise<void> {
  if (only !== undefined) {
    const cases = benchCases(size);
    const alone = megabytes();
    for (const { contenders } of await loadContenders([only], cases))
      for (const contender of contenders) await contender.run();
    process.stdout.write(`| ${only} | ${alone} MB | ${megabytes()} MB |\n`);
    return;
  }
  process.stdout.write('| contender | records alone | peak |\n| --- | ---: | ---: |\n');
  for (const name of contenderNames) {
    const [program = '', file = ''] = process.argv;
    const { stdout, status } = spawnSync(
      program,
      [
        ...process.execArgv,
        'tools/run.mjs',
        'bench/indicators/run.ts',
        'memory',
        String(size),
        name,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    );
    process.stdout.write(status === 0 ? stdout : `| ${name} | failed | ${file} |\n`);
  }
}
