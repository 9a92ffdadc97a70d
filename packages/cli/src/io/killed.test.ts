import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleOf, type Bundle } from '#test/bundleOf.js';
import { writeFiles } from './writeFiles.js';

const folder = mkdtempSync(join(tmpdir(), 'njia-killed-'));
let program: Bundle;
beforeAll(() => {
  program = bundleOf('tools/test/writeOften.ts');
});
afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

const leftIn = (results: string) => readdirSync(results).filter((name) => name.endsWith('.tmp'));

/** Starts the writer, lets it write one version, and kills it some time later. */
async function killAfter(milliseconds: number, out: string): Promise<void> {
  const child = spawn(process.execPath, [program.path, out], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
  child.kill('SIGKILL');
  await ended;
}

// Signals and file modes are those of POSIX systems.
describe.skipIf(process.platform === 'win32')('killed without warning', () => {
  it('at 50 moments leaves a whole file, and at most one temporary file for its owner alone', async () => {
    const results = mkdtempSync(join(folder, 'run-'));
    const versions = new Set<string>();
    let left = 0;
    for (let moment = 0; moment < 50; moment += 5) {
      // Five at a time, each in its own folder, a fraction of a write apart.
      const runs = Array.from({ length: 5 }, (_, index) => {
        const own = mkdtempSync(join(results, 'at-'));
        return { own, out: join(own, 'out.txt'), wait: (moment + index) * 0.7 };
      });
      for (const run of runs) writeFileSync(run.out, 'old');
      await Promise.all(runs.map((run) => killAfter(run.wait, run.out)));
      for (const run of runs) {
        const text = readFileSync(run.out, 'utf8');
        expect(text).toHaveLength(8 * 64 * 1024 + 1);
        expect(text.endsWith('\n')).toBe(true);
        expect(new Set(text).size).toBe(2);
        versions.add(text[0]!);
        const temporary = leftIn(run.own);
        expect(temporary.length).toBeLessThanOrEqual(1);
        left += temporary.length;
        for (const name of temporary)
          expect(statSync(join(run.own, name)).mode & 0o777).toBe(0o600);
        expect(readdirSync(run.own)).toHaveLength(1 + temporary.length);
      }
    }
    // The moments were spread over the writing: some hit it in the middle, in different versions.
    expect(left).toBeGreaterThan(0);
    expect(versions.size).toBeGreaterThan(1);
  });

  it('leaves nothing for ever: the next output in the folder sweeps what is older than an hour', async () => {
    const results = mkdtempSync(join(folder, 'sweep-'));
    const old = join(results, '.njia-1-old.tmp');
    const young = join(results, '.njia-2-young.tmp');
    const others = join(results, 'mine.tmp');
    for (const path of [old, young, others]) writeFileSync(path, 'x');
    const twoHoursAgo = Date.now() / 1000 - 2 * 60 * 60;
    for (const path of [old, others]) utimesSync(path, twoHoursAgo, twoHoursAgo);
    await writeFiles([{ path: join(results, 'out.txt'), content: 'new' }], []);
    expect(readdirSync(results).sort()).toEqual(['.njia-2-young.tmp', 'mine.tmp', 'out.txt']);
  });
});
