import { NjiaError } from '@njia/schema';
import { nearest } from './arguments/nearest.js';
import { parseCall } from './arguments/parseCall.js';
import { commands } from './commands/commands.js';
import { exitCode, type ExitCode } from './exitCode.js';
import { ExitError } from './exitError.js';
import { commandHelp } from './help/commandHelp.js';
import { mainHelp } from './help/mainHelp.js';
import { ClosedPipe } from './io/closedPipe.js';
import type { Io } from './io/io.js';
import type { Language } from './language/language.js';
import { say } from './language/say.js';
import { translateError } from './language/translateError.js';
import { version } from './version.js';

/**
 * Runs one call of `njia`.
 *
 * @param words - What was typed after `njia`.
 * @param io - Surroundings of the call.
 * @returns The exit code. Nothing is thrown: every error ends as a short text and a code.
 */
export async function main(words: readonly string[], io: Io): Promise<ExitCode> {
  const language = wantedLanguage(words);
  try {
    return await run(words, language, io);
  } catch (error) {
    return await end(error, language, io);
  }
}

async function run(words: readonly string[], language: Language, io: Io): Promise<ExitCode> {
  const [name, ...rest] = commandFirst(words);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const text = await mainHelp(language);
    await (name === undefined ? io.stderr : io.stdout).write(text);
    return name === undefined ? exitCode.wrongUse : exitCode.fine;
  }
  if (name === '--version') {
    await io.stdout.write(`${version}\n`);
    return exitCode.fine;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const near = nearest(name, Object.keys(commands));
    throw new ExitError(exitCode.wrongUse, 'COMMAND-UNKNOWN', say('unknownCommand', language), {
      hint: near === undefined ? 'njia --help' : say('didYouMean', language, { name: near }),
    });
  }
  const command = await load();
  const call = parseCall(command, rest);
  if (call.given('help')) {
    await io.stdout.write(commandHelp(command, language));
    return exitCode.fine;
  }
  return command.run(call, io);
}

/** `njia --lang sw validate FILE` means `njia validate FILE --lang sw`. */
function commandFirst(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  const count = first === '--lang' ? 2 : first.startsWith('--lang=') ? 1 : 0;
  const rest = words.slice(count);
  return count === 0 || rest.length === 0 ? rest : [...rest, ...words.slice(0, count)];
}

/** Errors are said in the language that was asked for, also when the call itself is wrong. */
function wantedLanguage(words: readonly string[]): Language {
  const index = words.indexOf('--lang');
  return words.includes('--lang=sw') || (index >= 0 && words[index + 1] === 'sw') ? 'sw' : 'en';
}

async function end(error: unknown, language: Language, io: Io): Promise<ExitCode> {
  if (error instanceof ClosedPipe) return exitCode.fine;
  const code = error instanceof ExitError ? error.exitCode : exitOf(error);
  await io.stderr.write(`${describe(error, code, language)}\n`).catch(() => undefined);
  return code;
}

/** Errors of the libraries: a file that cannot be read, or a wrong argument; all else is our bug. */
function exitOf(error: unknown): ExitCode {
  if (!(error instanceof NjiaError)) return exitCode.ownBug;
  if (/^(?:FILE|LIMIT|JSON|CSV|XLSX|ZIP|XML)-/u.test(error.code)) return exitCode.unreadable;
  if (error.code.startsWith('PRIVACY-')) return exitCode.privacyStop;
  return exitCode.wrongUse;
}

function describe(error: unknown, code: ExitCode, language: Language): string {
  if (code === exitCode.ownBug || !(error instanceof NjiaError)) {
    // A foreign message or stack may hold data; its class name does not.
    const kind =
      error instanceof NjiaError
        ? error.code
        : error instanceof Error
          ? error.constructor.name
          : 'unknown';
    return `njia: ${say('ownBug', language, { code: `INTERNAL-${kind}` })}`;
  }
  const said = (text: string) => translateError(text, language);
  const hint = error.hint === undefined ? '' : `\n${say('hint', language)}: ${said(error.hint)}`;
  return `njia: ${said(error.message)} (${error.code})${hint}`;
}
