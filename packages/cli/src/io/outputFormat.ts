import type { Call } from '../arguments/call.js';
import { exitCode } from '../exitCode.js';
import { ExitError } from '../exitError.js';
import { formatOfEnding } from './formatOfEnding.js';
import { outputPath } from './outputPath.js';

/**
 * The form in which data is written: what `--to` says, else what the ending of the `--out` file says.
 *
 * @param call - A call with the options `--to` and `--out`.
 * @param choices - Forms that the command can write.
 * @throws {@link ExitError} with exit code 2 when the two say different forms, or neither says one: a
 * file whose ending is not true opens in no program.
 */
export function outputFormat(call: Call, choices: readonly string[]): string {
  const out = outputPath(call);
  const wanted = call.value('to')!;
  if (out === undefined) return wanted;
  const ending = formatOfEnding(out);
  if (call.given('to')) {
    if (ending === undefined || ending === wanted) return wanted;
    throw unclear(
      'The ending of the --out file says another form than --to.',
      `End the name in .${wanted}, or leave --to out.`,
    );
  }
  if (ending !== undefined && choices.includes(ending)) return ending;
  throw unclear(
    'The ending of the --out file says no form of data.',
    `Use ${choices.map((choice) => `.${choice}`).join(', ')}, or say the form with --to.`,
  );
}

function unclear(message: string, hint: string): ExitError {
  return new ExitError(exitCode.wrongUse, 'OUTPUT-FORMAT', message, { hint });
}
