/**
 * Benches of the indicators, each with its own records made from a fixed seed:
 * `pnpm bench:indicators [speed] [RECORDS] [ROUNDS]` the calculator against what a user would pick instead.
 */
import { speed } from './speed.ts';

const [command = 'speed', ...rest] = process.argv
  .slice(2)
  .map((argument, index) => (index === 0 && /^\d/u.test(argument) ? `speed ${argument}` : argument))
  .flatMap((argument) => argument.split(' '));
const number = (text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : Number(text.replaceAll('_', ''));

switch (command) {
  case 'speed':
    await speed(number(rest[0], 1_000_000), number(rest[1], 5));
    break;
  default:
    process.stderr.write('Unknown command. Read bench/indicators/README.md.\n');
    process.exitCode = 2;
}
