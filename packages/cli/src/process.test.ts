import { definePolicy } from '@njia/anonymise';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleOf, type Bundle } from '#test/bundleOf.js';
import { exitCode } from './exitCode.js';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'njia-process-'));
let program: Bundle;
beforeAll(() => {
  program = bundleOf('packages/cli/src/bin.ts');
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

// Signals, file modes and /dev/full are those of POSIX systems.
describe.skipIf(process.platform === 'win32')('as a process of its own', () => {
  const shell = (line: string, env: Readonly<Record<string, string>> = {}) =>
    spawnSync('bash', ['-c', `njia() { '${process.execPath}' '${program.path}' "$@"; }; ${line}`], {
      cwd: repository,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });

  it('a full disk is exit code 5, and `| head` is peace', () => {
    const full = shell('njia codes country --format json > /dev/full');
    expect(full.status).toBe(5);
    expect(full.stderr).toContain('OUTPUT-NOT-WRITTEN');
    const piped = shell('njia codes country --format json | head -1; echo ${PIPESTATUS[0]}');
    expect(piped.stdout.trimEnd().split('\n').at(-1)).toBe('0');
    expect(piped.stderr).toBe('');
  });

  it('a disk that fills up leaves the old file whole and no other', () => {
    const results = mkdtempSync(join(folder, 'full-'));
    writeFileSync(join(results, 'out.json'), 'old');
    // A file may be 512 blocks of 1 KiB, which is less than what is written.
    const run = shell(
      `trap '' XFSZ; ulimit -f 512; njia sample --journeys 1500 --out ${join(results, 'out.json')}`,
    );
    expect(run.status).toBe(5);
    expect(readdirSync(results)).toEqual(['out.json']);
    expect(readFileSync(join(results, 'out.json'), 'utf8')).toBe('old');
  });

  it.each([
    ['SIGINT', exitCode.interrupted],
    ['SIGTERM', exitCode.terminated],
  ] as const)(
    '%s while writing: its exit code, the old file, no temporary file',
    async (signal, code) => {
      const results = mkdtempSync(join(folder, `${signal}-`));
      const out = join(results, 'out.json');
      writeFileSync(out, 'old');
      const child = spawn(
        process.execPath,
        [program.path, 'sample', '--journeys', '6000', '--out', out],
        { stdio: 'ignore' },
      );
      // The signal is sent once, as soon as the temporary file is there.
      const watcher = watch(results, (_, name) => {
        if (name?.endsWith('.tmp') !== true) return;
        watcher.close();
        child.kill(signal);
      });
      const [ended] = (await once(child, 'exit')) as [number | null];
      // Writing may have been faster than the signal.
      expect([code, 0]).toContain(ended);
      expect(readdirSync(results)).toEqual(['out.json']);
      expect(readFileSync(out, 'utf8') === 'old').toBe(ended !== 0);
    },
  );

  it('Ctrl-C ends a search for the optimum, and nothing is written', async () => {
    const results = mkdtempSync(join(folder, 'search-'));
    const [names, rows] = [Array.from({ length: 18 }, (_, at) => `c${at}`), []] as [
      string[],
      string[],
    ];
    let state = 1;
    for (let row = 0; row < 500; row++)
      rows.push(
        names.map(() => `answer number ${(state = (state * 48271) % 2147483647) % 5}`).join(','),
      );
    const policy = definePolicy({
      name: 'wide',
      purpose: 'a test',
      attributes: names.map((column) => ({ column, role: 'quasi-identifier' })),
      models: [{ model: 'k-anonymity', k: 5 }],
      transformation: { method: 'generalise' },
    });
    writeFileSync(join(folder, 'wide.json'), JSON.stringify(policy));
    const out = join(results, 'release');
    const child = spawn(
      process.execPath,
      [program.path, 'anonymise', '-', '--policy', join(folder, 'wide.json'), '--out', out],
      { stdio: ['pipe', 'ignore', 'ignore'] },
    );
    child.stdin.end(`${names.join(',')}\n${rows.join('\n')}\n`);
    // More than a pipe holds: what is written out has been read, so the command runs, and Ctrl-C is heard however slow the
    // machine. Then the search begins; it takes minutes if nobody ends it.
    await once(child.stdin, 'close');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    // Still at work: a command that was refused meanwhile would prove nothing.
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    const [ended] = (await once(child, 'exit')) as [number | null];
    expect(ended).toBe(exitCode.interrupted);
    expect(readdirSync(results)).toEqual([]);
  });

  it('the same bytes in every time zone and language', () => {
    const runs = [
      { TZ: 'UTC', LANG: 'en_US.UTF-8' },
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8' },
    ].map((env, index) => {
      const results = mkdtempSync(join(folder, `zone-${index}-`));
      const outs = ['json', 'html', 'csv'].map((ending) => `--out ${results}/report.${ending}`);
      const { stdout } = shell(
        `njia validate examples/data/route-sheet.xlsx ${outs.join(' ')} --date 2026-11-26; cd ${results}; sha256sum *`,
        env,
      );
      return stdout;
    });
    expect(runs[0]?.match(/^[0-9a-f]{64} /gmu)).toHaveLength(3);
    expect(new Set(runs).size).toBe(1);
  });
});
