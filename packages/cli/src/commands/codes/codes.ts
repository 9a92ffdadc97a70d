import { codeListDetails, findCode } from '@njia/schema/codes';
import { isCodeListId } from './isCodeListId.js';
import { nearest } from '../../arguments/nearest.js';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { say } from '../../language/say.js';
import { codesHolding } from './codesHolding.js';
import { codesTable } from './codesTable.js';

/** Shows code lists, or finds the code for a word. */
export const codes: Command = {
  name: 'codes',
  summary: {
    en: 'Show the code lists, or find the code for a word in English or Swahili.',
    sw: 'Onyesha orodha za misimbo, au tafuta msimbo wa neno kwa Kiingereza au Kiswahili.',
  },
  operands: '[LIST]',
  operandCount: { least: 0, most: 1 },
  options: [
    {
      name: 'find',
      value: 'TEXT',
      description: {
        en: 'Find the code that a word means; all lists are searched when none is named.',
        sw: 'Tafuta msimbo wa neno; orodha zote hutafutwa kama hakuna iliyotajwa.',
      },
    },
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['pretty', 'json', 'csv'],
      standard: 'pretty',
      description: { en: 'Form of the output.', sw: 'Muundo wa matokeo.' },
    },
  ],
  examples: [
    'njia codes',
    'njia codes transport_mode --lang sw',
    'njia codes transport_mode --find "boda boda"',
    'njia codes recruitment_channel --format csv > channels.csv',
  ],
  run: async (call, io) => (call.value('find') === undefined ? show(call, io) : find(call, io)),
};

async function show(call: Call, io: Io): Promise<ExitCode> {
  const format = call.value('format');
  const [list] = call.operands;
  if (list === undefined) {
    const lists = Object.values(codeListDetails);
    await io.stdout.write(
      format === 'json'
        ? `${JSON.stringify(
            lists.map(({ id, version, title, values }) => ({
              id,
              version,
              title,
              values: values.length,
            })),
            undefined,
            2,
          )}\n`
        : codesTable(
            ['list', 'values', 'title'],
            lists.map(({ id, values, title }) => [id, values.length, title[call.language]]),
            format,
          ),
    );
    return exitCode.fine;
  }
  const details = codeListDetails[known(list)];
  await io.stdout.write(
    format === 'json'
      ? `${JSON.stringify(details, undefined, 2)}\n`
      : codesTable(
          ['code', 'label', 'definition'],
          details.values.map((value) => [value.code, value.label[call.language], value.definition]),
          format,
        ),
  );
  return exitCode.fine;
}

async function find(call: Call, io: Io): Promise<ExitCode> {
  const text = call.value('find')!;
  const [named] = call.operands;
  const lists =
    named === undefined ? Object.keys(codeListDetails).filter(isCodeListId) : [known(named)];
  const matches = lists
    .map((list) => ({ list, ...findCode(list, text) }))
    .filter(({ status }) => status !== 'none');
  const rows = matches.flatMap(({ list, status, candidates }) =>
    candidates.map(({ code, confidence }) => [
      list,
      code,
      labelOf(list, code, call),
      status,
      Math.round(confidence * 100) / 100,
    ]),
  );
  const held = lists
    .filter((list) => !matches.some((match) => match.list === list))
    .flatMap((list) => codesHolding(list, text).map((code) => ({ list, code })));
  if (call.value('format') === 'json') {
    const holding = held.map((one) => ({ ...one, status: 'holds' }));
    await io.stdout.write(`${JSON.stringify([...matches, ...holding], undefined, 2)}\n`);
  } else if (rows.length + held.length > 0) {
    const more = held.map(({ list, code }) => [list, code, labelOf(list, code, call), 'holds', '']);
    await io.stdout.write(
      codesTable(
        ['list', 'code', 'label', 'match', 'confidence'],
        [...rows, ...more],
        call.value('format'),
      ),
    );
  }
  if (rows.length + held.length > 0) return exitCode.fine;
  await io.stderr.write(`${say('noCodeFound', call.language)}\n`);
  return exitCode.findings;
}

function labelOf(list: keyof typeof codeListDetails, code: string, call: Call): string {
  const { values } = codeListDetails[list];
  return values.find((value) => value.code === code)?.label[call.language] ?? '';
}

function known(list: string) {
  if (isCodeListId(list)) return list;
  const near = nearest(list, Object.keys(codeListDetails));
  throw new ExitError(exitCode.wrongUse, 'CODE-LIST-UNKNOWN', 'There is no such code list.', {
    hint: near === undefined ? 'njia codes shows all lists.' : `Did you mean ${near}?`,
  });
}
