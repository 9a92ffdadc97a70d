import { assessRisk } from '@njia/anonymise';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import { readFiles } from '../../input/readFiles.js';
import type { Io } from '../../io/io.js';
import { policyOptions } from '../anonymise/policyOptions.js';
import { readOriginals } from '../anonymise/readOriginals.js';
import { refuseIdle } from '../anonymise/refuseIdle.js';
import { readLinkage } from './readLinkage.js';
import { readRiskOptions, riskOptions } from './riskOptions.js';
import { riskText, type RiskView } from './riskText.js';

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
    ...riskOptions,
    ...policyOptions,
  ],
  examples: [
    'njia risk returns.json',
    'njia risk cases.csv --policy policy.json --format json',
    'njia risk survey.csv --policy policy.json --sampling-fraction 0.05 --weights weight --household home',
    'njia risk returns.json --preset partner --against shared.csv',
  ],
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  refuseIdle(call);
  const originals = await readOriginals(call, io, await readFiles(call, io));
  const options = readRiskOptions(call, originals.table);
  const linkage = await readLinkage(call, originals, io);
  const report = assessRisk(originals.table, originals.policy, options);
  const view: RiskView = {
    report,
    linkage,
    fraction: options.samplingFraction,
    isWeighted: options.weight !== undefined,
  };
  await io.stdout.write(
    call.value('format') === 'json'
      ? `${JSON.stringify(linkage ? { ...report, linkage } : report, undefined, 2)}\n`
      : riskText(view, call.language),
  );
  const holds = report.models.every((model) => model.holds) && (linkage?.belowK ?? 0) === 0;
  return holds ? exitCode.fine : exitCode.findings;
}
