import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { testFolder } from '#test/testFolder.js';
import { exitCode } from '../../exitCode.js';

const path = testFolder('keep');

it('writes over no other release in silence, but the same one again, and with --force', async () => {
  const policy = {
    standard: 'njia-anonymisation-policy',
    version: 1,
    name: 'test',
    purpose: 'a test',
    attributes: [
      { column: 'name', role: 'identifier' },
      { column: 'county', role: 'quasi-identifier' },
    ],
    models: [{ model: 'k-anonymity', k: 3 }],
  };
  writeFileSync(path('policy.json'), JSON.stringify(policy));
  for (const [file, counties] of [
    ['first.csv', ['Busia', 'Kwale']],
    ['second.csv', ['Busia', 'Lamu']],
  ] as const) {
    const rows = Array.from({ length: 20 }, (_, at) => `Zawadi Nambari ${at},${counties[at % 2]}`);
    writeFileSync(path(file), `name,county\n${rows.join('\n')}\n`);
  }
  const release = (file: string, ...more: string[]) =>
    callNjia([
      ...['anonymise', path(file), '--policy', path('policy.json'), '--out', path('shared')],
      ...more,
    ]);
  const names = ['csv', 'report.json', 'report.html', 'verdict.json'];
  const written = () => names.map((name) => readFileSync(path(`shared.${name}`), 'utf8'));
  expect((await release('first.csv')).code).toBe(exitCode.fine);
  const first = written();
  expect((await release('first.csv')).code).toBe(exitCode.fine);
  expect(written()).toEqual(first);
  const refused = await release('second.csv');
  expect([refused.code, written()]).toEqual([exitCode.notWritten, first]);
  expect(refused.stderr).toContain('OUTPUT-EXISTS');
  expect((await release('second.csv', '--force')).code).toBe(exitCode.fine);
  expect(written()[0]).toContain('Lamu');
});
