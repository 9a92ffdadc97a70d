import type { Command, Option } from '../command.js';
import { exitCode } from '../exitCode.js';
import { ExitError } from '../exitError.js';
import type { Language } from '../language/language.js';
import type { Call } from './call.js';
import { commonOptions } from './commonOptions.js';
import { nearest } from './nearest.js';

/**
 * Checks the words after the command name against the command's data.
 *
 * @param command - The command called.
 * @param words - What was typed after its name.
 * @returns The call; `--help` wins over whatever else is wrong.
 * @throws {@link ExitError} with exit code 2: an unknown option, a missing or wrong value, too few or
 * too many operands. What was typed is not repeated, since a slip may carry data.
 */
export function parseCall(command: Command, words: readonly string[]): Call {
  const known = [...command.options, ...commonOptions];
  const found = new Map<string, string[]>();
  const operands: string[] = [];
  if (words.includes('--help') || words.includes('-h')) found.set('help', []);
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (word === '--') {
      operands.push(...words.slice(index + 1));
      break;
    }
    if (word === '-' || !word.startsWith('-')) {
      operands.push(word);
      continue;
    }
    if (found.has('help')) continue;
    const equals = word.indexOf('=');
    const name = word.startsWith('--') ? word.slice(2, equals < 0 ? undefined : equals) : '';
    const option = known.find((candidate) => candidate.name === name);
    if (option === undefined) throw unknownOption(name, known, command);
    const values = found.get(name) ?? [];
    if (option.value === undefined) {
      if (equals >= 0)
        throw wrongUse('OPTION-VALUE', `The option --${name} takes no value.`, command);
    } else {
      const value = equals >= 0 ? word.slice(equals + 1) : words[++index];
      values.push(checkedValue(option, value, command));
      if (values.length > 1 && option.repeatable !== true) {
        throw wrongUse('OPTION-TWICE', `The option --${name} may be given once.`, command);
      }
    }
    found.set(name, values);
  }
  if (!found.has('help')) checkOperands(operands, command);
  return {
    operands,
    language: (found.get('lang')?.[0] ?? 'en') as Language,
    given: (name) => found.has(name),
    value: (name) => found.get(name)?.[0] ?? known.find((option) => option.name === name)?.standard,
    values: (name) => found.get(name) ?? [],
  };
}

function checkedValue(option: Option, value: string | undefined, command: Command): string {
  if (value === undefined) {
    throw wrongUse(
      'OPTION-VALUE',
      `The option --${option.name} needs a value: ${option.value!}.`,
      command,
    );
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw wrongUse(
      'OPTION-VALUE',
      `The option --${option.name} takes one of: ${option.choices.join(', ')}.`,
      command,
    );
  }
  return value;
}

function checkOperands(operands: readonly string[], command: Command): void {
  const { least, most } = command.operandCount;
  if (operands.length < least) {
    throw wrongUse(
      'OPERAND-MISSING',
      `Something is missing: njia ${command.name} ${command.operands}`,
      command,
    );
  }
  if (most !== undefined && operands.length > most) {
    throw wrongUse(
      'OPERAND-EXTRA',
      `Too much was given: njia ${command.name} ${command.operands}`,
      command,
    );
  }
}

function unknownOption(name: string, known: readonly Option[], command: Command): ExitError {
  const near = nearest(
    name,
    known.map((option) => option.name),
  );
  const message =
    near === undefined
      ? 'There is no such option.'
      : `There is no such option. Did you mean --${near}?`;
  return wrongUse('OPTION-UNKNOWN', message, command);
}

function wrongUse(code: string, message: string, command: Command): ExitError {
  return new ExitError(exitCode.wrongUse, code, message, {
    hint: `See: njia ${command.name} --help`,
  });
}
