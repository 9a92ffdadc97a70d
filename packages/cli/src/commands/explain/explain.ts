import { explainRule, ruleCatalogue } from '@njia/schema';
import { nearest } from '../../arguments/nearest.js';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { say } from '../../language/say.js';
import { codesTable } from '../codes/codesTable.js';
import { sampleTexts } from './sampleTexts.js';

/** Explains a rule, or lists them all. */
export const explain: Command = {
  name: 'explain',
  summary: {
    en: 'Explain a rule: what is wrong, why it matters, what to do.',
    sw: 'Eleza kanuni: kosa ni nini, kwa nini ni muhimu, la kufanya.',
  },
  operands: '[RULE]',
  operandCount: { least: 0, most: 1 },
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['pretty', 'json', 'csv'],
      standard: 'pretty',
      description: { en: 'Form of the output.', sw: 'Muundo wa matokeo.' },
    },
  ],
  examples: ['njia explain', 'njia explain LEG-CHAIN-BROKEN', 'njia explain PII-PHONE --lang sw'],
  run: async (call, io) => {
    const [id] = call.operands;
    await io.stdout.write(
      id === undefined ? listRules(call) : explainOne(known(id.toUpperCase()), call),
    );
    return exitCode.fine;
  },
};

function listRules(call: Call): string {
  const rules = [...ruleCatalogue.keys()].map((id) => explainRule(id, call.language));
  return call.value('format') === 'json'
    ? `${JSON.stringify(rules, undefined, 2)}\n`
    : codesTable(
        ['rule', 'severity', 'category', 'title'],
        rules.map((rule) => [rule.id, rule.severity, rule.category, rule.title]),
        call.value('format'),
      );
}

function explainOne(id: string, call: Call): string {
  const rule = explainRule(id, call.language);
  if (call.value('format') === 'json') return `${JSON.stringify(rule, undefined, 2)}\n`;
  const [fails, passes] = sampleTexts(rule.samples.failing, rule.samples.passing);
  const lines = [
    `${rule.id}  (${rule.severity}, ${rule.category})`,
    '',
    rule.title,
    '',
    `${say('why', call.language)}: ${rule.why}`,
    `${say('hint', call.language)}: ${rule.fix}`,
    '',
    `${say('fails', call.language)}: ${fails}`,
    `${say('passes', call.language)}: ${passes}`,
    '',
    `${say('source', call.language)}: ${rule.source}`,
  ];
  return `${lines.join('\n')}\n`;
}

function known(id: string): string {
  const ids: readonly string[] = [...ruleCatalogue.keys()];
  if (ids.includes(id)) return id;
  const near = nearest(id, ids);
  throw new ExitError(exitCode.wrongUse, 'RULE-UNKNOWN', 'There is no such rule.', {
    hint: near === undefined ? 'njia explain lists all rules.' : `Did you mean ${near}?`,
  });
}
