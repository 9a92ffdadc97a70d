import { commands } from '../commands/commands.js';
import type { Language } from '../language/language.js';
import { say } from '../language/say.js';

/**
 * Writes the list of commands.
 *
 * @param language - Language of the text.
 */
export async function mainHelp(language: Language): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(...loaded.map((command) => command.name.length));
  return [
    say('about', language),
    '',
    `${say('usage', language)}: njia COMMAND ...`,
    '',
    `${say('commands', language)}:`,
    ...loaded.map((command) => `  ${command.name.padEnd(width)}  ${command.summary[language]}`),
    '',
    say('helpHint', language),
    '',
  ].join('\n');
}
