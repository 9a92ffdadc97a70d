import { commonOptions } from '../../../packages/cli/src/arguments/commonOptions.ts';
import type { Command, Option } from '../../../packages/cli/src/command.ts';
import { commands } from '../../../packages/cli/src/commands/commands.ts';

/** The page of all commands, in English. */
export async function cliReference(): Promise<string> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  const parts = [
    '---',
    'title: Commands',
    '---',
    '',
    '<!-- Written by `pnpm generate`: do not edit. -->',
    '',
    '# Commands',
    '',
    'Every command also takes:',
    '',
    ...optionTable(commonOptions),
    ...loaded.flatMap(section),
  ];
  return `${parts.join('\n')}\n`;
}

function section(command: Command): string[] {
  return [
    '',
    `## ${`njia ${command.name} ${command.operands}`.trim()}`,
    '',
    command.summary.en,
    '',
    ...(command.options.length === 0 ? [] : [...optionTable(command.options), '']),
    '```sh',
    ...command.examples,
    '```',
  ];
}

function optionTable(options: readonly Option[]): string[] {
  return [
    '| option | what it does |',
    '| --- | --- |',
    ...options.map(
      (option) =>
        `| \`--${option.name}${option.value === undefined ? '' : ` ${option.value}`}\` | ${describe(option)} |`,
    ),
  ];
}

function describe({ description, choices, standard, repeatable }: Option): string {
  const notes = [
    choices === undefined ? '' : `One of ${choices.map((choice) => `\`${choice}\``).join(', ')}.`,
    standard === undefined ? '' : `Standard: \`${standard}\`.`,
    repeatable === true ? 'May be given several times.' : '',
  ];
  return [description.en, ...notes].filter((note) => note !== '').join(' ');
}
