import {
  checkFiles,
  markWorkbook,
  marksOf,
  reportSheet,
  valueFinder,
  type Check,
} from '@njia/exchange';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { inputOptions } from '../../input/inputOptions.js';
import { readCheckOptions } from '../../input/readCheckOptions.js';
import { isLarge } from '../../input/isLarge.js';
import { readFiles } from '../../input/readFiles.js';
import type { Io } from '../../io/io.js';
import { writeFiles, type OutputFile } from '../../io/writeFiles.js';
import { placeOptions, recordResolver } from '../places/recordResolver.js';
import { checkLarge } from './checkLarge.js';
import { failsOn } from './failsOn.js';
import { formatOfName } from './formatOfName.js';
import { reportFormats } from './reportFormats.js';

/** Checks files and says cell by cell what is wrong. */
export const validate: Command = {
  name: 'validate',
  summary: {
    en: 'Check files and say, cell by cell, what is wrong and what to do.',
    sw: 'Kagua faili na useme, seli kwa seli, kosa ni nini na la kufanya.',
  },
  operands: 'FILE...',
  operandCount: { least: 1 },
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      choices: Object.keys(reportFormats),
      standard: 'pretty',
      description: {
        en: 'Form of the report on standard output.',
        sw: 'Muundo wa ripoti kwenye skrini.',
      },
    },
    {
      name: 'out',
      value: 'REPORT',
      repeatable: true,
      description: {
        en: 'Also write a report to a file; its ending says the form (.html .csv .json .xlsx .md .sarif .xml). With .xlsx you get your own workbook back with the bad cells marked: keep it private.',
        sw: 'Pia andika ripoti kwenye faili; kiambishi kinaonyesha muundo (.html .csv .json .xlsx .md .sarif .xml). Ukitumia .xlsx unapata kitabu chako kikiwa na seli zenye makosa zimewekwa alama: kiweke siri.',
      },
    },
    {
      name: 'fail-on',
      value: 'SEVERITY',
      choices: ['error', 'warning', 'info', 'never'],
      standard: 'error',
      description: {
        en: 'End with exit code 1 from this severity on; a privacy finding weighs as much as an error.',
        sw: 'Maliza na msimbo 1 kuanzia uzito huu; tatizo la faragha lina uzito wa kosa.',
      },
    },
    {
      name: 'without',
      value: 'RULE',
      repeatable: true,
      description: { en: 'Leave a rule out.', sw: 'Acha kanuni fulani.' },
    },
    {
      name: 'samples',
      value: 'NUMBER',
      standard: '1000',
      description: {
        en: 'Most findings listed for one rule; totals stay exact.',
        sw: 'Idadi ya juu ya matokeo kwa kanuni; jumla hubaki kamili.',
      },
    },
    {
      name: 'show-values',
      description: {
        en: 'Show the values complained about; only on a terminal.',
        sw: 'Onyesha thamani zenye matatizo; kwenye skrini tu.',
      },
    },
    ...placeOptions,
    ...inputOptions,
  ],
  examples: [
    'njia validate examples/data/kobo-journeys.xlsx',
    'njia validate routes.xlsx --out report.html --out marked.xlsx --lang sw',
    'njia validate returns/*.csv --format json --fail-on warning > report.json',
  ],
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  if (call.given('show-values') && !io.terminal) {
    throw new ExitError(
      exitCode.wrongUse,
      'VALUES-NOT-SHOWN',
      'Values are shown on a terminal only.',
      {
        hint: 'A report in a file or pipe travels; leave --show-values out, the places are in it.',
      },
    );
  }
  const outputs = call.values('out').map((path) => ({ path, format: wantedFormat(path, call) }));
  const options = {
    ...(await readCheckOptions(call, io)),
    ...recordResolver(call, io),
    without: call.values('without').map((id) => id.toUpperCase()),
    samples: samples(call),
  };
  const large = (await Promise.all(call.operands.map(isLarge))).some(Boolean);
  const files = large ? [] : await readFiles(call, io);
  const check = large ? undefined : await checkFiles(files, options);
  const report = check?.report ?? (await checkLarge(call, options, io));
  const contents: OutputFile[] = [];
  for (const { path, format } of outputs) {
    const content =
      format === 'xlsx'
        ? markedWorkbook(check, files, call)
        : await reportFormats[format]!(report, { language: call.language });
    contents.push({ path, content });
  }
  await writeFiles(contents, call.operands);
  const onTerminal = { language: call.language, colour: io.colour };
  const write = reportFormats[call.value('format')!]!;
  await io.stdout.write(
    call.given('show-values') && check !== undefined
      ? await write(
          { ...report, issues: check.findings },
          { ...onTerminal, showValue: valueFinder(check.sources) },
        )
      : await write(report, onTerminal),
  );
  return failsOn(call.value('fail-on')!, report) ? exitCode.findings : exitCode.fine;
}

function wantedFormat(path: string, call: Call): string {
  const format = formatOfName(path);
  if (format === undefined) {
    throw new ExitError(
      exitCode.wrongUse,
      'OUTPUT-FORMAT',
      'The ending of an --out file says no form of report.',
      {
        hint: 'Use .html, .csv, .json, .ndjson, .xlsx, .md, .sarif, .xml or .txt.',
      },
    );
  }
  if (format === 'xlsx' && call.operands.length !== 1) {
    throw new ExitError(
      exitCode.wrongUse,
      'OUTPUT-FORMAT',
      'A marked workbook is made of one file at a time.',
      {
        hint: 'Call njia validate once for each file.',
      },
    );
  }
  return format;
}

function markedWorkbook(
  check: Check | undefined,
  files: readonly Uint8Array[],
  call: Call,
): Uint8Array {
  if (check?.sources[0]!.format !== 'xlsx') {
    throw new ExitError(
      exitCode.wrongUse,
      'OUTPUT-FORMAT',
      'Only a workbook can be given back marked.',
      { hint: 'Save the file as .xlsx first, or ask for --out todo.csv.' },
    );
  }
  const { report, findings } = check;
  return markWorkbook(
    files[0]!,
    marksOf(findings, call.language),
    reportSheet(report, call.language),
  );
}

function samples(call: Call): number {
  const given = call.value('samples')!;
  if (/^\d{1,7}$/u.test(given)) return Number(given);
  throw new ExitError(
    exitCode.wrongUse,
    'OPTION-VALUE',
    'The value of --samples is not a number.',
    { hint: 'Write it as --samples 20.' },
  );
}
