import { plainRows, type Policy, type Table } from '@njia/anonymise';
import { compareVerdicts, verifyRelease, type EarlierReleases } from '@njia/anonymise/verify';
import { createHash } from 'node:crypto';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { readFiles } from '../../input/readFiles.js';
import type { Io } from '../../io/io.js';
import { writeFiles } from '../../io/writeFiles.js';
import { budgetOption, policyOptions, recordsOption } from '../anonymise/policyOptions.js';
import { plainTable } from '../anonymise/plainTable.js';
import { readAllFiles } from '../anonymise/readAllFiles.js';
import { readBudget } from '../anonymise/readBudget.js';
import { earlierOption, readEarlier } from '../anonymise/readEarlier.js';
import { readOriginals } from '../anonymise/readOriginals.js';
import { refuseIdle } from '../anonymise/refuseIdle.js';
import { recordsText } from '../anonymise/releaseRecords.js';
import { releaseTable } from '../anonymise/releaseTable.js';
import { verdictText } from '../anonymise/verdictText.js';
import { comparisonText } from './comparisonText.js';
import { readVerdict } from './readVerdict.js';

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
      name: 'verdict',
      value: 'FILE',
      description: {
        en: 'A verdict that was saved: it must say what is found now, else exit code 4.',
        sw: 'Hukumu iliyohifadhiwa: lazima iseme kinachopatikana sasa, vinginevyo msimbo wa kutoka ni 4.',
      },
    },
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      standard: 'pretty',
      description: { en: 'Form of the output.', sw: 'Muundo wa matokeo.' },
    },
    {
      name: 'ledger',
      value: 'FILE',
      description: {
        en: 'Ledger of releases (JSON), to look at this one together with those before it.',
        sw: 'Daftari la matoleo (JSON), kuangalia hili pamoja na yaliyotangulia.',
      },
    },
    earlierOption,
    {
      name: 'population',
      value: 'FILE',
      description: {
        en: 'The population as a table with the same headings, for k-map and delta-presence.',
        sw: 'Watu wote kama jedwali lenye vichwa vilevile, kwa k-map na delta-presence.',
      },
    },
    budgetOption,
    recordsOption,
    ...policyOptions,
  ],
  examples: [
    'njia verify shared.csv --original returns.json --preset partner --report shared.report.html',
    'njia verify shared.csv --original returns.json --preset partner --verdict shared.verdict.json',
  ],
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  if (call.values('original').length === 0) {
    throw new ExitError(exitCode.wrongUse, 'OPTION-MISSING', 'The originals are not named.', {
      hint: 'Name them with --original FILE: without them nothing can be proven.',
    });
  }
  refuseIdle(call);
  const saved = call.value('verdict');
  const stored = saved === undefined ? undefined : await readVerdict(saved, io);
  const [bytes = new Uint8Array(0)] = await readFiles(call, io);
  const { table, policy } = await readOriginals(
    call,
    io,
    await readAllFiles(call.values('original'), io),
  );
  const reports = await readAllFiles(call.values('report'), io);
  const budget = await readBudget(call, io, policy);
  const earlier = await readEarlier(call, io, false);
  const population = call.value('population');
  const verdict = await verifyRelease({
    bytes,
    policy,
    originals: plainRows(table),
    reports,
    ...(budget && { budget }),
    ...(earlier && { earlier: before(earlier, bytes) }),
    ...(population !== undefined && {
      population: plainRows(await populationTable(population, policy, io)),
    }),
  });
  const comparison = stored && compareVerdicts(stored, verdict);
  const holds = verdict.passed && comparison?.agrees !== false;
  const records = call.value('records');
  if (records !== undefined && holds) {
    const content = recordsText(await releaseTable(bytes, policy), policy);
    await writeFiles(
      [{ path: records, content }],
      [
        ...call.operands,
        ...['original', 'report', 'verdict'].flatMap((option) => call.values(option)),
      ],
    );
  }
  await io.stdout.write(
    call.value('format') === 'json'
      ? `${JSON.stringify(comparison ? { verdict, comparison } : verdict, undefined, 2)}\n`
      : verdictText(verdict, call.language, policy) +
          (comparison ? comparisonText(comparison, call.language) : ''),
  );
  return holds ? exitCode.fine : exitCode.privacyStop;
}

/** What stood in the ledger before the release that is being verified: once it is out, the ledger names it, too. */
function before({ ledger, files }: EarlierReleases, bytes: Uint8Array): EarlierReleases {
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const at = ledger.findIndex(({ record }) => record.fileHash === hash);
  return { ledger: at === -1 ? ledger : ledger.slice(0, at), files };
}

async function populationTable(path: string, policy: Policy, io: Io): Promise<Table> {
  const [bytes = new Uint8Array(0)] = await readAllFiles([path], io);
  return plainTable(bytes, policy);
}
