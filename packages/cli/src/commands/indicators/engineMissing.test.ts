import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { callNjia } from '#test/callNjia.js';

vi.mock('@duckdb/node-api', () => {
  throw new Error('Cannot find package');
});

const folder = mkdtempSync(join(tmpdir(), 'njia-engine-missing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('says what to install when the database is not there', async () => {
  const file = join(folder, 'returns.json');
  writeFileSync(
    file,
    JSON.stringify({
      standard: 'njia',
      version: '0.1.0',
      profile: { id: 'ke' },
      publisher: { id: 'org-a', name: 'org-a' },
      sensitivity: 'pseudonymised',
      cases: [{ id: 'c1', personKey: 'p1', status: 'confirmed', identifiedOn: '2022-09-01' }],
    }),
  );
  for (const operand of [file, join(folder, 'cases.parquet')]) {
    const { code, stdout, stderr } = await callNjia([
      'indicators',
      operand,
      ...['--engine', 'duckdb', '--indicator', 'PT-01', '--period', 'FY2022/23'],
    ]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('DuckDB is not installed');
    expect(stderr).toContain('npm install @duckdb/node-api');
    expect(stderr).not.toContain('Cannot find package');
  }
});
