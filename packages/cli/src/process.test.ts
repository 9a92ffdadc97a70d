import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { exitCode } from './exitCode.js';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'njia-process-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Signals, file modes and /dev/full are those of POSIX systems.
describe.skipIf(process.platform === 'win32')('as a process of its own', () => {
  const njia = `${process.execPath} tools/run.mjs packages/cli/src/bin.ts`;
  const shell = (line: string, env: Readonly<Record<string, string>> = {}) =>
    spawnSync('bash', ['-c', line], {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });

  it('a full disk is exit code 5, and `| head` is peace', () => {
    const full = shell(`${njia} codes country --format json > /dev/full`);
    expect(full.status).toBe(5);
    expect(full.stderr).toContain('OUTPUT-NOT-WRITTEN');
    const piped = shell(`${njia} codes country --format json | head -1; echo \${PIPESTATUS[0]}`);
    expect(piped.stdout.trimEnd().split('\n').at(-1)).toBe('0');
    expect(piped.stderr).toBe('');
  });

  it('a disk that fills up leaves the old file whole and no other', () => {
    const results = mkdtempSync(join(folder, 'full-'));
    writeFileSync(join(results, 'out.json'), 'old');
    // A file may be 8 blocks of 1 KiB: enough for the program's own bundle to have been written before.
    const run = shell(
      `${njia} --version > /dev/null; trap '' XFSZ; ulimit -f 8192; ${njia} sample --journeys 12000 --out ${join(results, 'out.json')}`,
    );
    expect(run.status).toBe(5);
    expect(readdirSync(results)).toEqual(['out.json']);
    expect(readFileSync(join(results, 'out.json'), 'utf8')).toBe('old');
  });

  it.each([
    ['INT', exitCode.interrupted],
    ['TERM', exitCode.terminated],
  ])('SIG%s while writing: its exit code, the old file, no temporary file', (signal, code) => {
    const results = mkdtempSync(join(folder, `${signal}-`));
    const out = join(results, 'out.json');
    writeFileSync(out, 'old');
    // The signal is sent as soon as the temporary file is there, or at once when writing was faster.
    const run = shell(
      `set -m; ${njia} sample --journeys 60000 --out ${out} & pid=$!; for i in $(seq 6000); do ls -A ${results} | grep -q tmp && break; kill -0 $pid 2>/dev/null || break; sleep 0.01; done; kill -${signal} $pid 2>/dev/null; wait $pid; echo $?`,
    );
    const ended = Number(run.stdout.trim());
    expect([code, 0]).toContain(ended);
    expect(readdirSync(results)).toEqual(['out.json']);
    expect(readFileSync(out, 'utf8') === 'old').toBe(ended !== 0);
  });

  it('kill -9 while writing: the old file or the new one, never half', () => {
    const results = mkdtempSync(join(folder, 'kill-'));
    const out = join(results, 'out.json');
    writeFileSync(out, 'old');
    shell(
      `set -m; ${njia} sample --journeys 60000 --out ${out} & pid=$!; for i in $(seq 6000); do ls -A ${results} | grep -q tmp && break; kill -0 $pid 2>/dev/null || break; sleep 0.01; done; kill -9 $pid 2>/dev/null; wait $pid`,
    );
    const text = readFileSync(out, 'utf8');
    expect(text === 'old' || text.endsWith('}\n')).toBe(true);
    const left = readdirSync(results).filter((file) => file.endsWith('.tmp'));
    expect(left.length).toBeLessThanOrEqual(1);
    for (const file of left) expect(statSync(join(results, file)).mode & 0o777).toBe(0o600);
  });

  it('the same bytes in every time zone and language', () => {
    const line = `for f in json html csv; do ${njia} validate examples/data/route-sheet.xlsx --format $f --date 2026-11-26; done | sha256sum`;
    const runs = [
      { TZ: 'UTC', LANG: 'en_US.UTF-8' },
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8' },
    ].map((env) => shell(line, env).stdout);
    expect(runs[0]).toMatch(/^[0-9a-f]{64}/u);
    expect(new Set(runs).size).toBe(1);
    // Nine runs, each of which bundles the program and reads the gazetteers.
  }, 180_000);
});
