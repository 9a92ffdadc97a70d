import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';

/**
 * A wrong value of an option of `njia indicators`, exit code 2.
 *
 * @param message - What is wrong; never repeats what was typed.
 * @param hint - What to do.
 */
export const wrongUse = (message: string, hint: string): ExitError =>
  new ExitError(exitCode.wrongUse, 'OPTION-VALUE', message, { hint });
