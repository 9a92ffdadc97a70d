/**
 * `pnpm check:consumers`: packs every package, installs the tarballs with npm in a folder outside the workspace, and
 * uses them as users would. `dist` must be built.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { packAll } from '../pack.ts';
import { publicEntries } from './entries.ts';
import { openOutside, type Outcome } from './outside.ts';
import { browserModule, commonJs, esModule, typedModule } from './programs.ts';
import { runInPage } from './runInPage.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const compiler = join(repository, 'node_modules/typescript/bin/tsc');
const entries = publicEntries();
const counts = { passed: 0, failed: 0, skipped: 0 };

function say(kind: keyof typeof counts, name: string, why = ''): void {
  counts[kind] += 1;
  process.stdout.write(`${kind.padEnd(8)} ${name}\n`);
  if (why !== '') process.stderr.write(`${why.trim()}\n`);
}

function check(name: string, outcome: Outcome): void {
  say(outcome.fine ? 'passed' : 'failed', name, outcome.fine ? '' : outcome.output);
}

/** The program ran and saw the same names as ESM on this Node did. */
function checkSurface(name: string, outcome: Outcome, expected: string): void {
  const same = outcome.stdout.trim() === expected;
  const why = same ? '' : `It sees other names:\n${outcome.output}\nexpected:\n${expected}`;
  say(outcome.fine && same ? 'passed' : 'failed', name, why);
}

const temporary = mkdtempSync(join(tmpdir(), 'njia-consumers-'));
try {
  const tarballs = packAll(join(temporary, 'tarballs'));
  const consumer = openOutside(join(temporary, 'consumer'));
  const dependencies = Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`]));
  consumer.write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
  consumer.write('esm.mjs', esModule(entries));
  consumer.write('cjs.cjs', commonJs(entries));
  consumer.write('typed.ts', typedModule(entries));
  consumer.write('typed.cts', typedModule(entries));
  const common = {
    strict: true,
    noEmit: true,
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
    types: [],
  };
  for (const [name, files, module, moduleResolution] of [
    ['node16', ['typed.ts', 'typed.cts'], 'node16', 'node16'],
    ['bundler', ['typed.ts'], 'esnext', 'bundler'],
  ] as const) {
    const compilerOptions = { ...common, module, moduleResolution };
    consumer.write(`tsconfig.${name}.json`, JSON.stringify({ compilerOptions, files }));
  }

  check('npm installs the tarballs', consumer.run('npm', ['install', '--no-audit', '--no-fund']));
  const esm = consumer.run('node', ['esm.mjs']);
  const expected = esm.stdout.trim();
  check('Node, ES modules', esm);
  checkSurface('Node, CommonJS', consumer.run('node', ['cjs.cjs']), expected);
  for (const [specifier, names] of Object.entries(
    JSON.parse(expected || '{}') as Record<string, string[]>,
  )) {
    if (names.length === 0) say('failed', `${specifier} exports something`);
  }
  check('the command runs', consumer.run('node', ['node_modules/njia/dist/bin.js', '--help']));
  check(
    'TypeScript, node16 (.ts, .cts)',
    consumer.run('node', [compiler, '-p', 'tsconfig.node16.json']),
  );
  check('TypeScript, bundler', consumer.run('node', [compiler, '-p', 'tsconfig.bundler.json']));
  bundleForPage(consumer.folder);
  otherRuntimes(consumer.folder, expected);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
process.stdout.write(
  `consumers: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** esbuild for browsers fails on any Node import that is left; the bundle then runs without Node's names. */
function bundleForPage(folder: string): void {
  const name = 'browser bundle (esbuild), run without Node names and without eval';
  try {
    const { outputFiles } = buildSync({
      stdin: {
        contents: browserModule(entries.filter((entry) => !entry.needsNode)),
        resolveDir: folder,
      },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      // Loaded when a table is protected, and by its own file; see bundledSize.
      external: ['highs'],
      target: 'es2022',
      minify: true,
      logLevel: 'silent',
      write: false,
    });
    runInPage(outputFiles[0]!.text);
    say('passed', name);
  } catch (error) {
    say(
      'failed',
      name,
      error instanceof Error ? (error.stack ?? error.message) : 'no reason given',
    );
  }
}

/** Bun and Deno come from npm; where they cannot be had, that is said, and counted as skipped. */
function otherRuntimes(folder: string, expected: string): void {
  const runtimes = openOutside(join(temporary, 'runtimes'));
  const consumer = openOutside(folder);
  runtimes.write('package.json', JSON.stringify({ private: true }));
  const has = (program: string, version: string): string | undefined => {
    const installed = runtimes.run('npm', [
      'install',
      '--no-audit',
      '--no-fund',
      `${program}@${version}`,
    ]);
    if (installed.fine && program === 'bun') runtimes.run('node', ['node_modules/bun/install.js']);
    const path = join(runtimes.folder, 'node_modules/.bin', program);
    const answer = runtimes.run(path, ['--version']);
    if (answer.fine) return path;
    say(
      'skipped',
      `${program} ${version} could not be had`,
      installed.fine ? answer.output : installed.output,
    );
    return undefined;
  };

  const bun = has('bun', '1.4.5');
  if (bun !== undefined) {
    checkSurface('Bun, ES modules', consumer.run(bun, ['esm.mjs']), expected);
    checkSurface('Bun, CommonJS', consumer.run(bun, ['cjs.cjs']), expected);
  }
  const deno = has('deno', '2.9.6');
  if (deno !== undefined) {
    // Nothing beyond reading: no network, no environment.
    checkSurface(
      'Deno, ES modules',
      consumer.run(deno, ['run', '--no-prompt', 'esm.mjs']),
      expected,
    );
    checkSurface(
      'Deno, CommonJS',
      consumer.run(deno, ['run', '--allow-read', 'cjs.cjs']),
      expected,
    );
    check('Deno, type check', consumer.run(deno, ['check', 'typed.ts']));
  }
}
