import { assessRisk, type RiskReport } from '@njia/anonymise';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import { readFiles } from '../../input/readFiles.js';
import type { Io } from '../../io/io.js';
import type { Language } from '../../language/language.js';
import { policyOptions } from '../anonymise/policyOptions.js';
import { readOriginals } from '../anonymise/readOriginals.js';

/** Says who could be found, and by which columns. */
export const risk: Command = {
  name: 'risk',
  summary: {
    en: 'Disclosure risk: how many could be found, and by which columns.',
    sw: 'Hatari ya ufichuzi: ni wangapi wanaweza kupatikana, na kwa safu zipi.',
  },
  operands: 'FILE...',
  operandCount: { least: 1 },
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['pretty', 'json'],
      standard: 'pretty',
      description: { en: 'Form of the output.', sw: 'Muundo wa matokeo.' },
    },
    ...policyOptions,
  ],
  examples: ['njia risk returns.json', 'njia risk cases.csv --policy policy.json --format json'],
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const { table, policy } = await readOriginals(call, io, await readFiles(call, io));
  const report = assessRisk(table, policy, { language: call.language });
  await io.stdout.write(
    call.value('format') === 'json'
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : riskText(report, call.language),
  );
  return report.models.every(({ holds }) => holds) ? exitCode.fine : exitCode.findings;
}

const words = {
  en: {
    records: 'Records',
    unique: 'Alone with their values',
    mean: 'Mean chance to be found',
    smallest: 'Smallest group',
    models: 'Models of the policy',
    holds: 'holds',
    fails: 'FAILS',
    findings: 'Who could be found',
  },
  sw: {
    records: 'Rekodi',
    unique: 'Zilizo peke yake kwa thamani zake',
    mean: 'Wastani wa uwezekano wa kupatikana',
    smallest: 'Kundi dogo zaidi',
    models: 'Kanuni za sera',
    holds: 'inatimia',
    fails: 'HAITIMII',
    findings: 'Nani anaweza kupatikana',
  },
} as const;

const mostFindings = 20;

function riskText({ prosecutor, findings, models }: RiskReport, language: Language): string {
  const text = words[language];
  return [
    `${text.records}: ${String(prosecutor.records)}`,
    `${text.unique}: ${String(prosecutor.uniques)}`,
    `${text.mean}: ${(prosecutor.mean * 100).toFixed(1)} %`,
    `${text.smallest}: ${String(prosecutor.smallest)}`,
    `${text.findings}:`,
    ...findings.slice(0, mostFindings).map((finding) => `  ${finding.text}`),
    `${text.models}:`,
    ...models.map(({ model, holds }) => `  ${holds ? text.holds : text.fails}  ${model.model}`),
    '',
  ].join('\n');
}
