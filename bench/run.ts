/**
 * `pnpm bench`: runs every `bench/*.bench.ts`, each in a process of its own (so that peak memory is its own), with the
 * garbage collector exposed. Arguments choose by name: `pnpm bench validate`.
 */
import { readdirSync } from 'node:fs';
import { runEach } from '../tools/runEach.ts';

const wanted = process.argv.slice(2);

const programs = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort()
  .map((file) => `bench/${file}`);

process.exitCode = runEach(programs, ['--expose-gc']);
