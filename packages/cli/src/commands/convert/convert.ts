import { extname } from 'node:path';
import { checkFiles, writeDataset, type DatasetFormat, type WrittenFile } from '@njia/exchange';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { inputOptions } from '../../input/inputOptions.js';
import { readCheckOptions } from '../../input/readCheckOptions.js';
import { readFiles } from '../../input/readFiles.js';
import type { Io } from '../../io/io.js';
import { outputFormat } from '../../io/outputFormat.js';
import { outputPath } from '../../io/outputPath.js';
import { writeFiles } from '../../io/writeFiles.js';
import { say } from '../../language/say.js';
import { placeOptions, recordResolver } from '../places/recordResolver.js';

const formats: readonly DatasetFormat[] = ['json', 'ndjson', 'csv', 'xlsx'];

/** Turns files of any known layout into one data set of the shared format. */
export const convert: Command = {
  name: 'convert',
  summary: {
    en: 'Turn files of any known layout into one data set of the shared format.',
    sw: 'Geuza faili za mpangilio wowote unaojulikana kuwa seti moja ya data ya muundo wa pamoja.',
  },
  operands: 'FILE...',
  operandCount: { least: 1 },
  options: [
    {
      name: 'to',
      value: 'FORMAT',
      choices: formats,
      standard: 'json',
      description: {
        en: 'Form of the data set; without it the ending of --out says it. csv writes one file for each table, such as returns-journeys.csv.',
        sw: 'Muundo wa seti ya data; bila chaguo hili kiambishi cha --out husema. csv huandika faili moja kwa kila jedwali, kama returns-journeys.csv.',
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
      name: 'valid-only',
      description: {
        en: 'Leave out records with an error; the note says how many.',
        sw: 'Acha rekodi zenye kosa; kidokezo kinasema ni ngapi.',
      },
    },
    ...placeOptions,
    ...inputOptions,
  ],
  examples: [
    'njia convert examples/data/kobo-journeys.xlsx examples/data/route-sheet.xlsx --out returns.json',
    'njia convert routes.xlsx --mapping mapping.json --to xlsx --out routes-njia.xlsx',
  ],
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const format = outputFormat(call, formats) as DatasetFormat;
  const options = await readCheckOptions(call, io);
  const { report, dataset } = await checkFiles(await readFiles(call, io), {
    ...options,
    ...recordResolver(call, io),
    samples: Number.MAX_SAFE_INTEGER,
  });
  if (report.summary.records === 0) {
    throw new ExitError(
      exitCode.unreadable,
      'NOTHING-READ',
      'No record could be read, so nothing was written.',
      { hint: 'Call njia validate with the same files: it says why.' },
    );
  }
  const spoilt = new Set(
    report.issues
      .filter((issue) => issue.severity === 'error')
      .map((issue) => issue.path.split('/').slice(0, 3).join('/')),
  );
  const wanted = call.given('valid-only') ? without(dataset, spoilt) : dataset;
  const files = writeDataset(wanted, format);
  await deliver(files, call, io);
  const { records, errors } = report.summary;
  if (errors > 0)
    await io.stderr.write(`${say('convertedWithErrors', call.language, { records, errors })}\n`);
  return errors > 0 && !call.given('valid-only') ? exitCode.findings : exitCode.fine;
}

/** Takes out the records that an error stands against. */
function without(
  dataset: Readonly<Record<string, unknown>>,
  spoilt: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(dataset).map(([table, rows]) => [
      table,
      Array.isArray(rows) ? rows.filter((_, index) => !spoilt.has(`/${table}/${index}`)) : rows,
    ]),
  );
}

async function deliver(files: readonly WrittenFile[], call: Call, io: Io): Promise<void> {
  const out = outputPath(call);
  if (out !== undefined) {
    // One file a table, and named after it also when it is the only one: a script finds it each month.
    const named = files.map(({ table, content }) => ({ path: nameOf(out, table), content }));
    await writeFiles(named, call.operands);
    const names = files.map(({ table }) => `-${table}`).join(', ');
    await io.stderr.write(
      files[0]?.table === ''
        ? `${say('written', call.language)}\n`
        : `${say('writtenTables', call.language, { count: files.length, names })}\n`,
    );
    return;
  }
  const [file] = files;
  if (files.length > 1 || (file !== undefined && typeof file.content !== 'string')) {
    throw new ExitError(exitCode.wrongUse, 'OUTPUT-FORMAT', 'This form needs a file.', {
      hint: 'Say where with --out FILE.',
    });
  }
  if (file !== undefined) await io.stdout.write(file.content);
}

/** `returns.csv` becomes `returns-journeys.csv`. */
function nameOf(out: string, table: string): string {
  if (table === '') return out;
  const ending = extname(out);
  return `${out.slice(0, out.length - ending.length)}-${table}${ending}`;
}
