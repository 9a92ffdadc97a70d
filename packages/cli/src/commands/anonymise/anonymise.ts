import { makeRelease, secureRandom, seededRandom } from '@njia/anonymise';
import { writeXlsx } from '@njia/exchange';
import { resolvePlaces } from '@njia/places';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { readFiles } from '../../input/readFiles.js';
import type { Io } from '../../io/io.js';
import { fileState } from '../../io/fileState.js';
import { type OutputFile, writeFiles } from '../../io/writeFiles.js';
import { version } from '../../version.js';
import { loadResolver } from '../places/loadResolver.js';
import { budgetOption, policyOptions, recordsOption } from './policyOptions.js';
import { readBudget } from './readBudget.js';
import { keepOther } from './keepOther.js';
import { keepReleased } from './keepReleased.js';
import { earlierOption, readEarlier } from './readEarlier.js';
import { readOriginals } from './readOriginals.js';
import { refuseIdle } from './refuseIdle.js';
import { releaseErrors } from './releaseErrors.js';
import { recordsText, releaseRecords } from './releaseRecords.js';
import { releaseTable } from './releaseTable.js';
import { refusalText, verdictText } from './verdictText.js';

/** Makes a release with its proof, or nothing. */
export const anonymise: Command = {
  name: 'anonymise',
  summary: {
    en: 'Make a release with its report and its proof, or nothing.',
    sw: 'Tengeneza toleo pamoja na ripoti na uthibitisho wake, au hakuna kitu.',
  },
  operands: 'FILE...',
  operandCount: { least: 1 },
  options: [
    {
      name: 'out',
      value: 'PREFIX',
      description: {
        en: 'Write PREFIX.csv, PREFIX.report.json, PREFIX.report.html and PREFIX.verdict.json; PREFIX.xlsx for a workbook.',
        sw: 'Andika PREFIX.csv, PREFIX.report.json, PREFIX.report.html na PREFIX.verdict.json; PREFIX.xlsx kwa kitabu cha kazi.',
      },
    },
    {
      name: 'by',
      value: 'OFFICE',
      standard: 'not stated',
      description: {
        en: 'Who releases: an office, for the ledger.',
        sw: 'Anayetoa: ofisi, kwa ajili ya daftari.',
      },
    },
    {
      name: 'reason',
      value: 'TEXT',
      standard: 'not stated',
      description: { en: 'Why, for the ledger.', sw: 'Kwa nini, kwa ajili ya daftari.' },
    },
    {
      name: 'ledger',
      value: 'FILE',
      description: {
        en: 'Ledger of releases (JSON); made when it is not there. It holds no data.',
        sw: 'Daftari la matoleo (JSON); hutengenezwa kama halipo. Halina data.',
      },
    },
    earlierOption,
    {
      name: 'seed',
      value: 'SECRET',
      description: {
        en: 'Draw reproducibly from this secret where a policy draws; else from the system.',
        sw: 'Chagua kwa kurudiwa kutoka siri hii pale sera inapochagua; vinginevyo kutoka mfumo.',
      },
    },
    {
      name: 'force',
      description: {
        en: 'Write over another release that stands there; never over one that the ledger names.',
        sw: 'Andika juu ya toleo jingine lililopo; kamwe si juu ya lile linalotajwa na daftari.',
      },
    },
    budgetOption,
    recordsOption,
    {
      name: 'errors',
      value: 'FILE',
      description: {
        en: 'Write how far corridors and indicators of the release are from the originals (JSON). It tells of the originals: keep it.',
        sw: 'Andika umbali wa njia na viashiria vya toleo kutoka data za asili (JSON). Inaeleza data za asili: ihifadhi.',
      },
    },
    {
      name: 'period',
      value: 'PERIOD',
      repeatable: true,
      description: {
        en: 'Period of the indicators in --errors, such as 2022 or 2022-07/2023-06.',
        sw: 'Kipindi cha viashiria katika --errors, kama 2022 au 2022-07/2023-06.',
      },
    },
    ...policyOptions,
  ],
  examples: [
    'njia anonymise returns.json --preset partner --out shared --ledger ledger.json',
    'njia anonymise cases.csv --policy policy.json --out shared',
    'njia anonymise cases.xlsx --policy policy.json --out shared.xlsx',
  ],
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const given = call.value('out');
  if (given === undefined) {
    throw new ExitError(exitCode.wrongUse, 'OPTION-MISSING', 'It is not said where to write.', {
      hint: 'Say it with --out PREFIX.',
    });
  }
  refuseIdle(call);
  const isWorkbook = /\.xlsx$/iu.test(given);
  const out = given.replace(/\.(?:xlsx|csv)$/iu, '');
  const files = await readFiles(call, io);
  const originals = await readOriginals(call, io, files);
  const { table, policy, inputHash } = originals;
  const ledgerPath = call.value('ledger');
  const budgetPath = call.value('budget');
  // Before they are read: a release of another run meanwhile would be one that these do not know of.
  const [ledgerRead, budgetRead] = await Promise.all([stateOf(ledgerPath), stateOf(budgetPath)]);
  const earlier = await readEarlier(call, io, true);
  const releasePath = `${out}.${isWorkbook ? 'xlsx' : 'csv'}`;
  if (earlier !== undefined) await keepReleased(releasePath, earlier.ledger);
  const seed = call.value('seed');
  const budgetBefore = await readBudget(call, io, policy);
  const noisy = policy.models.some(({ model }) => model === 'differential-privacy');
  if (noisy && budgetBefore === undefined) {
    throw new ExitError(
      exitCode.wrongUse,
      'OPTION-MISSING',
      'The policy spends a privacy budget.',
      {
        hint: 'Name the budget of this data set with --budget FILE.',
        docs: 'guides/anonymise-forms.md',
      },
    );
  }
  const { sealed, report, page, verdict, issues, budget, preservation } = await makeRelease({
    table,
    policy,
    language: call.language,
    ...dayOf(call),
    // The sheet has the one name that the gate accepts; what the writer made is read again by the gate's own reader.
    ...(isWorkbook && { render: (rows) => writeXlsx({ sheets: [{ name: 'release', rows }] }) }),
    options: { random: seed === undefined ? secureRandom() : seededRandom(seed) },
    details: {
      inputHash,
      codeVersion: version,
      releasedBy: call.value('by') ?? '',
      reason: call.value('reason') ?? '',
      releasedOn: io.today,
    },
    ...(budgetBefore && { budget: budgetBefore }),
    ...(earlier && { earlier }),
  });
  if (sealed === undefined || report === undefined || page === undefined) {
    await io.stderr.write(refusalText(issues, verdict, call.language, policy));
    return exitCode.privacyStop;
  }
  if (!call.given('force')) await keepOther(releasePath, sealed.bytes);
  const records = call.value('records');
  const errors = call.value('errors');
  const released = await releaseTable(sealed.bytes, policy);
  // Budget and ledger first, the file last: there is never a release that they do not know of.
  await writeFiles(
    [
      ...(budget === undefined || budgetPath === undefined
        ? []
        : [{ path: budgetPath, content: jsonOf(budget), ...budgetRead }]),
      ...(ledgerPath === undefined
        ? []
        : [{ path: ledgerPath, content: jsonOf(sealed.ledger), ...ledgerRead }]),
      ...(errors === undefined
        ? []
        : [
            {
              path: errors,
              content:
                preservation !== undefined
                  ? jsonOf({ combinations: preservation })
                  : releaseErrors(
                      originals,
                      released,
                      resolvePlaces(releaseRecords(released, policy), await loadResolver(call, io))
                        .dataset,
                      call,
                      io.today,
                    ),
            },
          ]),
      ...(records === undefined ? [] : [{ path: records, content: recordsText(released, policy) }]),
      { path: `${out}.verdict.json`, content: jsonOf(verdict) },
      { path: `${out}.report.json`, content: report },
      { path: `${out}.report.html`, content: page },
      { path: releasePath, content: sealed.bytes },
    ],
    [...call.operands, ...call.values('earlier')],
  );
  await io.stdout.write(verdictText(sealed.verdict, call.language, policy));
  return exitCode.fine;
}

/** The reports name the day only if it is given: else the same release would have other reports tomorrow. */
function dayOf(call: Call): { readonly releasedOn?: string } {
  const releasedOn = call.value('date');
  return releasedOn === undefined ? {} : { releasedOn };
}

async function stateOf(path: string | undefined): Promise<Pick<OutputFile, 'read'>> {
  return path === undefined ? {} : { read: await fileState(path) };
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
