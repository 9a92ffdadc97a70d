import { datasetPieces, makeSample, writeDataset } from '@njia/exchange';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { outputFormat } from '../../io/outputFormat.js';
import { outputPath } from '../../io/outputPath.js';
import { trueEnding } from '../../io/trueEnding.js';
import { writeFiles, type OutputFile } from '../../io/writeFiles.js';

const formats = ['json', 'ndjson', 'xlsx'];

/** All of a sample is held in memory: so many take about a gigabyte. */
const mostJourneys = 200_000;

/** Makes synthetic data. */
export const sample: Command = {
  name: 'sample',
  summary: {
    en: 'Make synthetic data, with planted faults and the key to them on request.',
    sw: 'Tengeneza data bandia, ikiwa na makosa yaliyopandwa na ufunguo wake ukitaka.',
  },
  operands: '',
  operandCount: { least: 0, most: 0 },
  options: [
    {
      name: 'seed',
      value: 'NUMBER',
      standard: '1',
      description: {
        en: 'The same seed gives the same data.',
        sw: 'Mbegu ile ile hutoa data ile ile.',
      },
    },
    {
      name: 'journeys',
      value: 'NUMBER',
      standard: '100',
      description: {
        en: `How many journeys, up to ${mostJourneys}.`,
        sw: `Idadi ya safari, hadi ${mostJourneys}.`,
      },
    },
    {
      name: 'faults',
      value: 'NUMBER',
      standard: '0',
      description: { en: 'How many faults to plant.', sw: 'Idadi ya makosa ya kupanda.' },
    },
    {
      name: 'to',
      value: 'FORMAT',
      choices: formats,
      standard: 'json',
      description: {
        en: 'Form of the data set; without it the ending of --out says it.',
        sw: 'Muundo wa seti ya data; bila chaguo hili kiambishi cha --out husema.',
      },
    },
    {
      name: 'out',
      value: 'FILE',
      description: {
        en: 'Where to write; standard output when not given, or for -.',
        sw: 'Mahali pa kuandika; isipotolewa, au kwa -, huandikwa kwenye skrini.',
      },
    },
    {
      name: 'key',
      value: 'FILE',
      description: {
        en: 'Where to write the key to the faults, as JSON.',
        sw: 'Mahali pa kuandika ufunguo wa makosa, kama JSON.',
      },
    },
  ],
  examples: [
    'njia sample --journeys 20 --out sample.json',
    'njia sample --faults 7 --out faulty.json --key key.json',
  ],
  run: async (call, io) => {
    const format = outputFormat(call, formats);
    const { dataset, answerKey } = makeSample({
      seed: number(call, 'seed', 4_294_967_295),
      journeys: number(call, 'journeys', mostJourneys),
      faults: number(call, 'faults', mostJourneys),
    });
    const out = outputPath(call);
    const key = call.value('key');
    trueEnding(key, 'json');
    if (out === undefined && format === 'xlsx') {
      throw new ExitError(exitCode.wrongUse, 'OUTPUT-FORMAT', 'A workbook needs a file.', {
        hint: 'Say where with --out FILE.',
      });
    }
    const content =
      format === 'xlsx'
        ? writeDataset(dataset, 'xlsx')[0]!.content
        : datasetPieces(dataset, format as 'json' | 'ndjson');
    const files: OutputFile[] = [];
    if (out !== undefined) files.push({ path: out, content });
    if (key !== undefined)
      files.push({ path: key, content: `${JSON.stringify(answerKey, undefined, 2)}\n` });
    await writeFiles(files, []);
    if (out === undefined)
      for (const piece of content as Iterable<string>) await io.stdout.write(piece);
    return exitCode.fine;
  },
};

function number(call: Call, name: string, most: number): number {
  const given = call.value(name)!;
  if (/^\d{1,10}$/u.test(given) && Number(given) <= most) return Number(given);
  throw new ExitError(
    exitCode.wrongUse,
    'OPTION-VALUE',
    `The value of --${name} is not a whole number up to ${most}.`,
    { hint: `Write it as --${name} 20.` },
  );
}
