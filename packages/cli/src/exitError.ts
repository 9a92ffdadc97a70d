import { NjiaError, type NjiaErrorOptions } from '@njia/schema';
import type { ExitCode } from './exitCode.js';

/** An error that knows with which exit code the program ends. */
export class ExitError extends NjiaError {
  /** How the program ends. */
  readonly exitCode: ExitCode;
  override readonly name = 'ExitError';

  /**
   * Makes an error.
   *
   * @param exit - How the program ends.
   * @param code - Stable code of the error.
   * @param message - One short sentence without any value from the data.
   * @param options - Hint and docs page.
   */
  constructor(exit: ExitCode, code: string, message: string, options: NjiaErrorOptions = {}) {
    super(code, message, options);
    this.exitCode = exit;
  }
}
