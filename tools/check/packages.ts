/**
 * `pnpm check:packages`, first half: packs every package and looks at the tarballs as a user's tools would (publint in
 * strict mode; are-the-types-wrong under node16 and bundler resolution). The second half, sizes, is the project `built`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll, type Tarball } from '../pack.ts';
import { readManifest } from './manifest.ts';

/** Entries without types: static files that a tool in any language reads. */
function staticEntries(folder: string): string[] {
  return Object.entries(readManifest(folder).exports)
    .filter(([name, entry]) => typeof entry === 'string' && name !== './package.json')
    .map(([name]) => name);
}

function run(command: string, args: readonly string[]): boolean {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}\n`);
  return status === 0;
}

/** Every file that the manifest names; are-the-types-wrong passes a package whose declarations are missing. */
function namedFiles(folder: string): string[] {
  const { exports, bin } = readManifest(folder);
  const entries = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string'
      ? [entry]
      : [entry['@njia/source'], ...Object.values(entry.import), ...Object.values(entry.require)],
  );
  return [...entries, ...Object.values(bin ?? {})]
    .filter((path) => !path.includes('*'))
    .map((path) => path.replace(/^\.\//u, ''));
}

/** What the manifest names is in, and the licence; tests and fixtures are not. */
function contentsAreRight({ folder, file }: Tarball): boolean {
  const { stdout } = spawnSync('tar', ['-tzf', file], { encoding: 'utf8' });
  const paths = stdout.split('\n').filter((path) => path !== '');
  const wrong = [
    ...paths
      .filter((path) => /\.(?:test|test-prop|test-d|bench)\.|\/test\//u.test(path))
      .map((path) => `${path} does not belong in the package`),
    ...['LICENSE', 'README.md', ...namedFiles(folder)]
      .filter((name) => !paths.includes(`package/${name}`))
      .map((name) => `${name} is missing`),
  ];
  for (const line of wrong) process.stderr.write(`${line}\n`);
  return wrong.length === 0;
}

const folder = mkdtempSync(join(tmpdir(), 'njia-pack-'));
let failures = 0;
try {
  for (const tarball of packAll(folder)) {
    const excluded = staticEntries(tarball.folder);
    const exclude = excluded.length > 0 ? ['--exclude-entrypoints', ...excluded] : [];
    const checks = {
      contents: contentsAreRight(tarball),
      publint: run('publint', ['run', tarball.file, '--strict']),
      types: run('attw', [
        tarball.file,
        '--profile',
        'node16',
        '--no-definitely-typed',
        ...exclude,
      ]),
    };
    for (const [check, fine] of Object.entries(checks)) {
      process.stdout.write(`${fine ? 'ok    ' : 'FAILED'} ${check.padEnd(8)} ${tarball.name}\n`);
      if (!fine) failures += 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures > 0 ? 1 : 0;
