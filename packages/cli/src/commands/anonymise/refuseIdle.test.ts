import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { testFolder } from '#test/testFolder.js';
import { exitCode } from '../../exitCode.js';

const path = testFolder('idle');

const policy = {
  standard: 'njia-anonymisation-policy',
  version: 1,
  name: 'test',
  purpose: 'a test',
  attributes: [{ column: 'county', role: 'quasi-identifier' }],
  models: [{ model: 'k-anonymity', k: 3 }],
};
writeFileSync(path('policy.json'), JSON.stringify(policy));
writeFileSync(path('cases.csv'), `county\n${'Kwale\n'.repeat(9)}`);
writeFileSync(
  path('budget.json'),
  '{"standard": "njia-privacy-budget", "version": 1, "limit": "1", "spent": []}',
);
const data = [path('cases.csv'), '--policy', path('policy.json')];

it.each<[string, string[], string]>([
  ['an earlier release without a ledger', ['--earlier', path('cases.csv')], '--earlier'],
  ['a period without errors', ['--period', '2024'], '--period'],
  ['a preset beside a policy', ['--preset', 'public'], '--preset'],
  ['a budget that pays nothing', ['--budget', path('budget.json')], 'budget'],
])('refuses %s', async (_, words, named) => {
  const { code, stderr } = await callNjia([
    ...['anonymise', ...data, '--out', path('out'), ...words],
  ]);
  expect(code).toBe(exitCode.wrongUse);
  expect(stderr).toContain(named);
});

it('refuses them where a release is verified or looked at, too', async () => {
  const verified = await callNjia([
    ...['verify', path('cases.csv'), '--original', ...data, '--earlier', path('cases.csv')],
  ]);
  expect(verified.code).toBe(exitCode.wrongUse);
  const looked = await callNjia(['risk', ...data, '--preset', 'public']);
  expect(looked.code).toBe(exitCode.wrongUse);
});
