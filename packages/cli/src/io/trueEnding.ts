import { exitCode } from '../exitCode.js';
import { ExitError } from '../exitError.js';
import { formatOfEnding } from './formatOfEnding.js';

/**
 * Makes sure that the ending of an output does not promise another form than it has: Excel opens no
 * CSV that is called `.xlsx`.
 *
 * @param path - Where it is to be written; nothing for standard output.
 * @param format - Its form, such as `csv`.
 * @throws {@link ExitError} with exit code 2 when the ending promises another.
 */
export function trueEnding(path: string | undefined, format: string): void {
  const ending = path === undefined ? undefined : formatOfEnding(path);
  if (ending === undefined || ending === format) return;
  throw new ExitError(
    exitCode.wrongUse,
    'OUTPUT-FORMAT',
    `What is written is ${format.toUpperCase()}, and the ending of the output says otherwise.`,
    { hint: `End the name in .${format}.` },
  );
}
