import type { Command, Option } from '../command.js';
import { commonOptions } from '../arguments/commonOptions.js';
import type { Language } from '../language/language.js';
import { say } from '../language/say.js';

/**
 * Writes the help text of a command from its data.
 *
 * @param command - The command.
 * @param language - Language of the text.
 */
export function commandHelp(command: Command, language: Language): string {
  const options = [...command.options, ...commonOptions];
  const left = options.map(head);
  const width = Math.min(28, Math.max(...left.map((text) => text.length)));
  const lines = [
    `${say('usage', language)}: njia ${command.name} ${command.operands} [${say('options', language).toLowerCase()}]`.replace(
      '  ',
      ' ',
    ),
    '',
    command.summary[language],
    '',
    `${say('options', language)}:`,
    ...options.map((option, index) => {
      const name = left[index]!;
      const text = describe(option, language);
      return name.length > width
        ? `  ${name}\n  ${' '.repeat(width)}  ${text}`
        : `  ${name.padEnd(width)}  ${text}`;
    }),
    '',
    `${say('examples', language)}:`,
    ...command.examples.map((example) => `  ${example}`),
  ];
  return `${lines.join('\n')}\n`;
}

function head(option: Option): string {
  return option.value === undefined ? `--${option.name}` : `--${option.name} ${option.value}`;
}

function describe(option: Option, language: Language): string {
  const notes = [];
  if (option.choices !== undefined && option.choices.length > 2)
    notes.push(option.choices.join(' | '));
  if (option.standard !== undefined)
    notes.push(say('standardValue', language, { value: option.standard }));
  if (option.repeatable === true) notes.push(say('repeatable', language));
  const text = option.description[language];
  return notes.length === 0 ? text : `${text} (${notes.join('; ')})`;
}
