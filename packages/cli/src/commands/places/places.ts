import { writeCsv } from '@njia/exchange';
import {
  describeResolution,
  resolveBatch,
  reviewTable,
  type DescribedResolution,
} from '@njia/places';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import type { Io } from '../../io/io.js';
import { writeFiles } from '../../io/writeFiles.js';
import { checkCountry } from './checkCountry.js';
import { loadResolver } from './loadResolver.js';
import { placesText } from './placesText.js';
import { readNames } from './readNames.js';

/** Resolves place names; lists what a person must decide. */
export const places: Command = {
  name: 'places',
  summary: {
    en: 'Resolve place names to codes and points; say what cannot be known.',
    sw: 'Tafuta misimbo na nukta za majina ya mahali; sema kisichojulikana.',
  },
  operands: '[NAME...]',
  operandCount: { least: 0 },
  options: [
    {
      name: 'file',
      value: 'FILE',
      description: {
        en: 'Names from a file: a list (CSV with raw, country_context, parent_context), or any file of records. Standard input when neither names nor a file are given.',
        sw: 'Majina kutoka faili: orodha (CSV yenye raw, country_context, parent_context), au faili yoyote ya rekodi.',
      },
    },
    {
      name: 'country',
      value: 'CODE',
      description: { en: 'Country the names are in, such as KE.', sw: 'Nchi ya majina, kama KE.' },
    },
    {
      name: 'parent',
      value: 'NAME',
      description: {
        en: 'County or other unit the names are in.',
        sw: 'Kaunti au eneo jingine la majina.',
      },
    },
    {
      name: 'review',
      value: 'FILE',
      description: {
        en: 'Write the names that a person must decide, with candidates, as CSV. It holds raw texts: keep it inside.',
        sw: 'Andika majina ambayo mtu lazima aamue, pamoja na mapendekezo, kama CSV. Ina maandishi halisi: usiitoe nje.',
      },
    },
    {
      name: 'aliases',
      value: 'FILE',
      description: {
        en: 'A review file whose column "decision" a person has filled.',
        sw: 'Faili ya mapitio ambayo mtu amejaza safu "decision".',
      },
    },
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['pretty', 'json', 'ndjson', 'csv'],
      standard: 'pretty',
      description: { en: 'Form of the output.', sw: 'Muundo wa matokeo.' },
    },
  ],
  examples: [
    'njia places "Qwale" "Busia" "kaunti ya Kwale" "Middle East"',
    'njia places --file returns.xlsx --review todo.csv',
    'njia places --file returns.xlsx --aliases todo.csv --format csv',
    'njia places --format ndjson < names.txt',
  ],
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const resolver = await loadResolver(call, io);
  checkCountry(call, resolver);
  const items = await readNames(call, io);
  const review = call.value('review');
  if (review !== undefined) {
    const inputs = [call.value('file')].filter((path) => path !== undefined);
    await writeFiles(
      [{ path: review, content: writeCsv(reviewTable(items, resolver), { mark: true }) }],
      inputs,
    );
  }
  const { resolutions } = resolveBatch(items, resolver);
  const answers = items.map(({ text }, at) =>
    describeResolution(text, resolutions[at]!, resolver.tree),
  );
  await io.stdout.write(write(answers, call.value('format')));
  return exitCode.fine;
}

function write(answers: readonly DescribedResolution[], format: string | undefined): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(answers, undefined, 2)}\n`;
    case 'ndjson':
      return answers.map((answer) => `${JSON.stringify(answer)}\n`).join('');
    case 'csv':
      return writeCsv([
        [
          'input',
          'status',
          'country',
          'county',
          'name',
          'code',
          'level',
          'probability',
          'lat',
          'lon',
          'precision_km',
          'candidate_1',
          'candidate_2',
          'candidate_3',
        ],
        ...answers.map((answer) => [
          answer.input,
          answer.status,
          answer.country,
          answer.county,
          answer.name,
          answer.code,
          answer.level,
          answer.probability,
          answer.lat,
          answer.lon,
          answer.precisionKm,
          ...[0, 1, 2].map((rank) => answer.candidates[rank]?.code ?? null),
        ]),
      ]);
    default:
      return placesText(answers);
  }
}
