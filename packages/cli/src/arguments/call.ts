import type { Language } from '../language/language.js';

/** A call of a command, checked against the command's data. */
export interface Call {
  /** The operands, in order. */
  readonly operands: readonly string[];
  /** Language of messages. */
  readonly language: Language;
  /** Whether a switch was given. */
  readonly given: (name: string) => boolean;
  /** The value of an option, or its standard value, or nothing. */
  readonly value: (name: string) => string | undefined;
  /** All values of a repeatable option. */
  readonly values: (name: string) => readonly string[];
}
