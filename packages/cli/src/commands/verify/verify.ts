import { plainRows } from '@njia/anonymise';
import { verifyRelease } from '@njia/anonymise/verify';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { readFiles } from '../../input/readFiles.js';
import type { Io } from '../../io/io.js';
import { openInput, readAll } from '../../io/readInput.js';
import { writeFiles } from '../../io/writeFiles.js';
import { budgetOption, policyOptions, recordsOption } from '../anonymise/policyOptions.js';
import { readBudget } from '../anonymise/readBudget.js';
import { readOriginals } from '../anonymise/readOriginals.js';
import { recordsText } from '../anonymise/releaseRecords.js';
import { releaseTable } from '../anonymise/releaseTable.js';
import { verdictText } from '../anonymise/verdictText.js';

/** Proves a release again, for a second person. */
export const verify: Command = {
  name: 'verify',
  summary: {
    en: 'Prove a release against its originals and its policy, apart from what made it.',
    sw: 'Thibitisha toleo dhidi ya asili na sera yake, mbali na kilichoitengeneza.',
  },
  operands: 'RELEASE',
  operandCount: { least: 1, most: 1 },
  options: [
    {
      name: 'original',
      value: 'FILE',
      repeatable: true,
      description: {
        en: 'The originals; several when several were merged.',
        sw: 'Data za asili; kadhaa kama kadhaa ziliunganishwa.',
      },
    },
    {
      name: 'report',
      value: 'FILE',
      repeatable: true,
      description: {
        en: 'A report that is published beside the release.',
        sw: 'Ripoti inayochapishwa pamoja na toleo.',
      },
    },
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      standard: 'pretty',
      description: { en: 'Form of the output.', sw: 'Muundo wa matokeo.' },
    },
    budgetOption,
    recordsOption,
    ...policyOptions,
  ],
  examples: [
    'njia verify shared.csv --original returns.json --preset partner --report shared.report.html',
  ],
  run,
};

const mostBytes = 1024 * 1024 * 1024;

async function run(call: Call, io: Io): Promise<ExitCode> {
  if (call.values('original').length === 0) {
    throw new ExitError(exitCode.wrongUse, 'OPTION-MISSING', 'The originals are not named.', {
      hint: 'Name them with --original FILE: without them nothing can be proven.',
    });
  }
  const [bytes = new Uint8Array(0)] = await readFiles(call, io);
  const { table, policy } = await readOriginals(
    call,
    io,
    await readAllOf(call.values('original'), io),
  );
  const reports = await readAllOf(call.values('report'), io);
  const budget = await readBudget(call, io);
  const verdict = await verifyRelease({
    bytes,
    policy,
    originals: plainRows(table),
    reports,
    ...(budget && { budget }),
  });
  const records = call.value('records');
  if (records !== undefined && verdict.passed) {
    const content = recordsText(await releaseTable(bytes, policy), policy);
    await writeFiles(
      [{ path: records, content }],
      [...call.operands, ...call.values('original'), ...call.values('report')],
    );
  }
  await io.stdout.write(
    call.value('format') === 'json'
      ? `${JSON.stringify(verdict, undefined, 2)}\n`
      : verdictText(verdict, call.language),
  );
  return verdict.passed ? exitCode.fine : exitCode.privacyStop;
}

async function readAllOf(paths: readonly string[], io: Io): Promise<Uint8Array[]> {
  const files: Uint8Array[] = [];
  for (const [at, path] of paths.entries()) {
    files.push(await readAll(await openInput(path, at + 1, io), at + 1, mostBytes));
  }
  return files;
}
