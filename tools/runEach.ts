import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs programs of this repository one after another, each in a process of its own, and stops at the first that fails.
 *
 * @param programs - paths of TypeScript files, relative to the repository
 * @param nodeOptions - options for Node, such as `--expose-gc`
 * @returns the exit code: 0, or that of the program that failed
 */
export function runEach(programs: readonly string[], nodeOptions: readonly string[] = []): number {
  for (const program of programs) {
    process.stderr.write(`\n> ${program}\n`);
    const { status } = spawnSync(process.execPath, [...nodeOptions, 'tools/run.mjs', program], {
      cwd: repository,
      stdio: 'inherit',
    });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}
