import type { Wording } from '@njia/schema';
import type { Call } from './arguments/call.js';
import type { ExitCode } from './exitCode.js';
import type { Io } from './io/io.js';

/** One command of `njia`, as data and one function; help and checks of the call come from the data. */
export interface Command {
  /** The word typed after `njia`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: Wording;
  /** What follows the name, such as `FILE...`. */
  readonly operands: string;
  /** Least and most number of operands; no most when `FILE...` may go on. */
  readonly operandCount: { readonly least: number; readonly most?: number };
  /** Its options, in the order of the help text; the common ones are added to all. */
  readonly options: readonly Option[];
  /** Calls that work on the sample data, shown by `--help`. */
  readonly examples: readonly string[];
  /** Does the work. */
  readonly run: (call: Call, io: Io) => Promise<ExitCode>;
}

/** One option of a command. */
export interface Option {
  /** Long name without dashes. */
  readonly name: string;
  /** Placeholder of the value in the help text; without it the option is a switch. */
  readonly value?: string;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** Value when the option is not given. */
  readonly standard?: string;
  /** Whether it may be given several times. */
  readonly repeatable?: true;
  /** What it does. */
  readonly description: Wording;
}
