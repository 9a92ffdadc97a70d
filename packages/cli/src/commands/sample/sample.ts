import { makeSample, writeDataset, type DatasetFormat } from '@njia/exchange';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { writeFiles, type OutputFile } from '../../io/writeFiles.js';

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
      description: { en: 'How many journeys.', sw: 'Idadi ya safari.' },
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
      choices: ['json', 'ndjson', 'xlsx'],
      standard: 'json',
      description: { en: 'Form of the data set.', sw: 'Muundo wa seti ya data.' },
    },
    {
      name: 'out',
      value: 'FILE',
      description: {
        en: 'Where to write; standard output when not given.',
        sw: 'Mahali pa kuandika; isipotolewa, huandikwa kwenye skrini.',
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
    const { dataset, answerKey } = makeSample({
      seed: number(call, 'seed', 4_294_967_295),
      journeys: number(call, 'journeys', 1_000_000),
      faults: number(call, 'faults', 1_000_000),
    });
    const [file] = writeDataset(dataset, call.value('to') as DatasetFormat);
    const out = call.value('out');
    const key = call.value('key');
    const files: OutputFile[] = [];
    if (out !== undefined) files.push({ path: out, content: file!.content });
    if (key !== undefined)
      files.push({ path: key, content: `${JSON.stringify(answerKey, undefined, 2)}\n` });
    if (out === undefined && typeof file!.content !== 'string') {
      throw new ExitError(exitCode.wrongUse, 'OUTPUT-FORMAT', 'A workbook needs a file.', {
        hint: 'Say where with --out FILE.',
      });
    }
    await writeFiles(files, []);
    if (out === undefined) await io.stdout.write(file!.content);
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
  );
}
