import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { testFolder } from '#test/testFolder.js';
import { exitCode } from '../../exitCode.js';

const path = testFolder('noisy');
const policy = {
  standard: 'njia-anonymisation-policy',
  version: 1,
  name: 'open rows',
  purpose: 'a test',
  form: 'synthetic',
  attributes: [
    { column: 'name', role: 'identifier' },
    { column: 'county', role: 'quasi-identifier', domain: ['Busia', 'Kwale', 'Lamu'] },
    { column: 'form', role: 'sensitive', domain: ['labour', 'sexual', 'begging'] },
  ],
  models: [{ model: 'differential-privacy', rho: '1/2', marginals: [['county', 'form']] }],
  limits: {},
  transformation: { method: 'mixed' },
};

beforeAll(() => {
  const rows = Array.from({ length: 300 }, (_, at) =>
    [`Zawadi ${at}`, ['Busia', 'Kwale'][at % 2], ['labour', 'sexual'][at % 3] ?? 'other'].join(),
  );
  writeFileSync(path('cases.csv'), `name,county,form\n${rows.join('\n')}\n`);
  writeFileSync(path('policy.json'), JSON.stringify(policy));
  writeFileSync(
    path('budget.json'),
    '{"standard": "njia-privacy-budget", "version": 1, "limit": "3/4", "spent": []}',
  );
});

it('draws rows from noisy counts once, while the budget lasts', async () => {
  const words = [path('cases.csv'), '--policy', path('policy.json')];
  const make = (out: string, more: string[] = []) =>
    callNjia(['anonymise', ...words, '--out', path(out), ...more]);
  const without = await make('none');
  expect([without.code, existsSync(path('none.csv'))]).toEqual([exitCode.wrongUse, false]);
  const budget = ['--budget', path('budget.json')];
  const made = await make('open', [...budget, '--errors', path('errors.json')]);
  expect([made.code, made.stderr]).toEqual([exitCode.fine, '']);
  expect(readFileSync(path('open.csv'), 'utf8')).toMatch(/^county,form\n/u);
  expect(JSON.parse(readFileSync(path('budget.json'), 'utf8'))).toMatchObject({
    spent: [{ rho: '1/2' }],
  });
  expect(JSON.parse(readFileSync(path('errors.json'), 'utf8'))).toMatchObject({
    combinations: [{ length: 1 }, { length: 2 }],
  });
  const proof = [path('open.csv'), '--original', ...words];
  const verified = await callNjia(['verify', ...proof, ...budget]);
  expect([verified.code, verified.stderr]).toEqual([exitCode.fine, '']);
  expect(verified.stdout).toContain('privacy-of-the-process');
  expect((await callNjia(['verify', ...proof])).code).toBe(exitCode.privacyStop);
  // 3/4 does not pay for 1/2 twice.
  const again = await make('again', budget);
  expect([again.code, existsSync(path('again.csv'))]).toEqual([exitCode.wrongUse, false]);
  writeFileSync(path('wrong.json'), '{"spent": []}');
  const wrong = await make('wrong', ['--budget', path('wrong.json')]);
  expect(wrong.code).toBe(exitCode.wrongUse);
});
