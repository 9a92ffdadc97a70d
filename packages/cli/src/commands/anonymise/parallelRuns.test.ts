import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleOf, type Bundle } from '#test/bundleOf.js';
import { exitCode } from '../../exitCode.js';

const folder = mkdtempSync(join(tmpdir(), 'njia-parallel-'));
let program: Bundle;
beforeAll(() => {
  program = bundleOf('packages/cli/src/bin.ts');
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

const standard = 'njia-anonymisation-policy';
const about = { standard, version: 1, name: 'test', purpose: 'a test' };
const path = (name: string) => join(folder, name);

/** Starts runs as processes of their own, all at once. */
async function together(calls: readonly (readonly string[])[]) {
  return Promise.all(
    calls.map(async (call) => {
      const child = spawn(process.execPath, [program.path, ...call], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, stderr };
    }),
  );
}

it('spend a budget once: one release, the others say that the file has changed', async () => {
  const values = ['Kilifi', 'Kwale'];
  const policy = {
    ...about,
    form: 'synthetic',
    attributes: [
      { column: 'case', role: 'identifier' },
      { column: 'county', role: 'quasi-identifier', domain: values },
    ],
    models: [{ model: 'differential-privacy', rho: '1', marginals: [['county']] }],
  };
  const budget = { standard: 'njia-privacy-budget', version: 1, limit: '1', spent: [] };
  writeFileSync(path('noisy.json'), JSON.stringify(policy));
  writeFileSync(path('budget.json'), JSON.stringify(budget));
  const rows = Array.from({ length: 80 }, (_, at) => `CASE-${10_000 + at},${values[at % 2]}`);
  writeFileSync(path('cases.csv'), `case,county\n${rows.join('\n')}\n`);
  const calls = [1, 2, 3].map((at) => [
    ...['anonymise', path('cases.csv'), '--policy', path('noisy.json')],
    ...['--budget', path('budget.json'), '--out', path(`drawn-${at}`)],
  ]);
  const runs = await together(calls);
  expect(runs.filter(({ code }) => code === exitCode.fine)).toHaveLength(1);
  const { spent } = JSON.parse(readFileSync(path('budget.json'), 'utf8')) as { spent: unknown[] };
  expect(spent).toHaveLength(1);
  expect(readdirSync(folder).filter((name) => /^drawn-\d\.csv$/u.test(name))).toHaveLength(1);
});

it('enter every release in the ledger', async () => {
  const policy = {
    ...about,
    attributes: [
      { column: 'case', role: 'identifier' },
      { column: 'county', role: 'quasi-identifier' },
    ],
    models: [{ model: 'k-anonymity', k: 5 }],
  };
  writeFileSync(path('policy.json'), JSON.stringify(policy));
  const calls = [60, 61, 62].map((length) => {
    const rows = Array.from({ length }, (_, at) => `CASE-${10_000 + at},Kilifi`);
    writeFileSync(path(`form-${length}.csv`), `case,county\n${rows.join('\n')}\n`);
    return [
      ...['anonymise', path(`form-${length}.csv`), '--policy', path('policy.json')],
      ...['--ledger', path('ledger.json'), '--out', path(`rows-${length}`)],
    ];
  });
  const runs = await together(calls);
  const made = readdirSync(folder).filter((name) => /^rows-\d+\.csv$/u.test(name));
  expect(made).toHaveLength(1);
  expect(runs.filter(({ code }) => code === exitCode.fine)).toHaveLength(1);
  for (const { code, stderr } of runs) {
    if (code === exitCode.fine) continue;
    // One that started late has read the ledger of the first, and lacks its file.
    expect([exitCode.notWritten, exitCode.privacyStop]).toContain(code);
    if (code === exitCode.notWritten) expect(stderr).toContain('FILE-CHANGED');
  }
  expect(JSON.parse(readFileSync(path('ledger.json'), 'utf8'))).toHaveLength(1);
  expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toEqual([]);
});
