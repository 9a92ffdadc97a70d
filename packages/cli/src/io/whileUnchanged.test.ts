import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { exitCode } from '../exitCode.js';
import { fileState } from './fileState.js';
import { writeFiles } from './writeFiles.js';

const folder = mkdtempSync(join(tmpdir(), 'njia-unchanged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ledger = join(folder, 'ledger.json');

it('of many that read the same state one writes, the others say so, and no lock is left', async () => {
  writeFileSync(ledger, '0');
  const read = await fileState(ledger);
  const results = await Promise.allSettled(
    Array.from({ length: 12 }, (_, at) =>
      writeFiles(
        [
          { path: ledger, content: `run ${at}`, read },
          { path: join(folder, `out-${at}`), content: 'release' },
        ],
        [],
      ),
    ),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of results)
    if (result.status === 'rejected')
      expect(result.reason).toMatchObject({ code: 'FILE-CHANGED', exitCode: exitCode.notWritten });
  const [, winner] = /^run (\d+)$/u.exec(readFileSync(ledger, 'utf8')) ?? [];
  expect(readdirSync(folder).sort()).toEqual(['ledger.json', `out-${winner}`]);
});

it('a file that was not there may not have been begun by another', async () => {
  const path = join(folder, 'new.json');
  const read = await fileState(path);
  writeFileSync(path, 'of another');
  const run = writeFiles([{ path, content: 'mine', read }], []);
  await expect(run).rejects.toMatchObject({ code: 'FILE-CHANGED' });
  expect(readFileSync(path, 'utf8')).toBe('of another');
});

it('a lock that stays is an error, and is left where it is', async () => {
  const path = join(folder, 'locked.json');
  const read = await fileState(path);
  writeFileSync(`${path}.lock`, '');
  const run = writeFiles([{ path, content: 'mine', read }], []);
  await expect(run).rejects.toMatchObject({ code: 'FILE-LOCKED', exitCode: exitCode.notWritten });
  expect([existsSync(path), existsSync(`${path}.lock`)]).toEqual([false, true]);
});
