import {
  formatEvidence,
  proposeMapping,
  readRecords,
  readSource,
  type Reading,
  type Source,
} from '@njia/exchange';
import { formatIssue } from '@njia/schema';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import { inputOptions } from '../../input/inputOptions.js';
import { readCheckOptions } from '../../input/readCheckOptions.js';
import { readFiles } from '../../input/readFiles.js';
import type { Io } from '../../io/io.js';
import { inspectionText } from './inspectionText.js';

/** Says what a file is, without judging its records. */
export const inspect: Command = {
  name: 'inspect',
  summary: {
    en: 'Say what a file is: layout, encoding, sheets, columns, hidden things.',
    sw: 'Sema faili ni nini: mpangilio, usimbaji, karatasi, safu, vitu vilivyofichwa.',
  },
  operands: 'FILE',
  operandCount: { least: 1, most: 1 },
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      standard: 'pretty',
      description: { en: 'Form of the output.', sw: 'Muundo wa matokeo.' },
    },
    ...inputOptions,
  ],
  examples: [
    'njia inspect examples/data/route-sheet.xlsx',
    'njia inspect export.csv --format json',
  ],
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const options = await readCheckOptions(call, io);
  const [file] = await readFiles(call, io);
  const source = await readSource(file!, {
    file: 1,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
  const reading = readRecords(source, { ...options, profile: call.value('profile')!, file: 1 });
  const inspection = inspectionOf(source, reading, call);
  await io.stdout.write(
    call.value('format') === 'json'
      ? `${JSON.stringify(inspection, undefined, 2)}\n`
      : inspectionText(inspection, call.language),
  );
  return exitCode.fine;
}

/** What is told about a file: numbers, names of the format, and sentences of ours. */
export type Inspection = ReturnType<typeof inspectionOf>;

function inspectionOf(source: Source, reading: Reading, call: Call) {
  const dataset = reading.dataset as Readonly<Record<string, unknown>>;
  const notes = new Map<string, number>();
  for (const issue of reading.issues) {
    const text = `${formatIssue(issue, call.language)} (${issue.rule})`;
    notes.set(text, (notes.get(text) ?? 0) + 1);
  }
  return {
    format: source.format,
    bytes: source.bytes,
    sha256: source.sha256,
    ...(source.encoding === undefined ? {} : { encoding: source.encoding }),
    ...(source.delimiter === undefined ? {} : { delimiter: source.delimiter }),
    ...(source.dateSystem === undefined ? {} : { dateSystem: source.dateSystem }),
    dialect: reading.dialect,
    evidence: reading.evidence.map((evidence) => formatEvidence(evidence, call.language)),
    sheets: source.tables.map((table) => ({
      sheet: table.sheet,
      visibility: table.visibility,
      rows: table.rows.length,
      hiddenRows: table.rows.filter((row) => row.hidden === true).length,
      hiddenColumns: table.hiddenColumns.length,
      comments: table.comments.length,
      formulas: table.formulas.length,
    })),
    records: Object.fromEntries(
      Object.entries(dataset).flatMap(([table, rows]) =>
        Array.isArray(rows) ? [[table, rows.length] as const] : [],
      ),
    ),
    columns: columnsOf(source),
    notes: [...notes].map(([text, times]) => ({ text, times })),
    skipped: reading.skipped,
  };
}

/** Where each column would go: its number and the field, never its heading. */
function columnsOf(source: Source) {
  if (source.tables.length === 0) return [];
  const { mapping } = proposeMapping(source);
  return mapping.columns.map(({ target, confidence }, index) => ({
    column: index + 1,
    target: target === '' ? null : target,
    ...(confidence === undefined ? {} : { confidence }),
  }));
}
