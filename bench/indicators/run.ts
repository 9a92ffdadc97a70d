/**
 * Benches of the indicators, each over records made from a fixed seed; see README.md beside this file.
 *
 * - `pnpm bench:indicators [RECORDS] [ROUNDS]`: the calculator against what a user would pick instead.
 * - `pnpm bench:indicators memory [RECORDS]`: peak memory of each contender, in a process of its own.
 * - `pnpm bench:indicators engines [RECORDS] [all | DEFINITION,...] [duckdb | postgres] [THREADS]`: a database against the
 *   calculator, cell by cell.
 */
import process from 'node:process';

const given = process.argv.slice(2);
const [command = 'speed', ...rest] = /^\d/u.test(given[0] ?? '') ? ['speed', ...given] : given;
const number = (text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : Number(text.replaceAll('_', ''));

switch (command) {
  case 'speed': {
    const { speed } = await import('./speed.ts');
    await speed(number(rest[0], 1_000_000), number(rest[1], 5));
    break;
  }
  case 'memory': {
    const { memory } = await import('./memory.ts');
    await memory(number(rest[0], 1_000_000), rest[1]);
    break;
  }
  case 'engines': {
    const { engines } = await import('./engines.ts');
    const ids = rest[1] === undefined || rest[1] === 'all' ? [] : rest[1].split(',');
    await engines(number(rest[0], 1_000_000), ids, rest[2] ?? 'duckdb', number(rest[3], 1));
    break;
  }
  default:
    process.stderr.write('Unknown command. Read bench/indicators/README.md.\n');
    process.exitCode = 2;
}
