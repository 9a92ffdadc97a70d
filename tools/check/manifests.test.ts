import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importArrows } from './importArrows.ts';
import { readManifest, type ExportEntry } from './manifest.ts';

const packages = new URL('../../packages/', import.meta.url);
const folders = readdirSync(packages).sort();

/** The keys of every manifest, in this order; a package leaves out what it does not need. */
const keyOrder = [
  'name',
  'version',
  'description',
  'keywords',
  'license',
  'type',
  'sideEffects',
  'bin',
  'main',
  'module',
  'types',
  'exports',
  'files',
  'engines',
  'scripts',
  'dependencies',
  'peerDependencies',
  'peerDependenciesMeta',
  'optionalDependencies',
  'devDependencies',
  'publishConfig',
];

const notShipped = ['test', 'test-prop', 'test-d', 'bench'].map((kind) => `!src/**/*.${kind}.ts`);

/** The entry that a public source file must have. */
function entryFor(source: string): ExportEntry {
  const base = source.replace(/^\.\/src\//u, './dist/').replace(/\.ts$/u, '');
  return {
    '@njia/source': source,
    import: { types: `${base}.d.ts`, default: `${base}.js` },
    require: { types: `${base}.d.cts`, default: `${base}.cjs` },
  };
}

test('all packages have one version, the table has them all', () => {
  expect(new Set(folders.map((folder) => readManifest(folder).version)).size).toBe(1);
  expect(folders).toEqual(Object.keys(importArrows).sort());
});

describe.each(folders)('packages/%s', (folder) => {
  const manifest = readManifest(folder);
  const here = new URL(`${folder}/`, packages);
  const entries = Object.entries(manifest.exports).filter(
    (entry): entry is [string, ExportEntry] => typeof entry[1] !== 'string',
  );

  test('keys stand in the common order', () => {
    const keys = Object.keys(manifest);
    expect(keys).toEqual(keyOrder.filter((key) => keys.includes(key)));
  });

  test('licence, engine, module type, shipped files and build are the common ones', () => {
    expect(manifest).toMatchObject({
      name: folder === 'cli' ? 'njia' : `@njia/${folder}`,
      license: 'Apache-2.0',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20' },
      scripts: { build: 'tsup' },
      publishConfig: { access: 'public' },
    });
    expect(manifest.description).toMatch(/^[A-Z].{20,}[^.]$/u);
    expect(manifest.files[0]).toBe('dist');
    expect(manifest.files.slice(-notShipped.length - 1)).toEqual(['src', ...notShipped]);
    expect(existsSync(new URL('README.md', here))).toBe(true);
  });

  test('every entry with types has the common shape and a source file', () => {
    for (const [, entry] of entries) {
      expect(entry).toEqual(entryFor(entry['@njia/source']));
      expect(Object.keys(entry)).toEqual(['@njia/source', 'import', 'require']);
      expect(existsSync(new URL(entry['@njia/source'], here))).toBe(true);
    }
    expect(manifest.exports['./package.json']).toBe('./package.json');
  });

  test('the build makes exactly the entries that the manifest names', () => {
    const config = readFileSync(new URL('tsup.config.ts', here), 'utf8');
    const built = [...config.matchAll(/'(src\/[\w/-]+\.ts)'/gu)].map((match) => `./${match[1]!}`);
    const programs = Object.values(manifest.bin ?? {}).map((path) =>
      path.replace('/dist/', '/src/').replace(/\.js$/u, '.ts'),
    );
    const named = [...entries.map(([, entry]) => entry['@njia/source']), ...programs];
    expect(built.sort()).toEqual(named.sort());
  });

  test('the reference site documents exactly the entries that the manifest names', () => {
    const file = new URL('typedoc.json', here);
    const documented = existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as { entryPoints: string[] }).entryPoints
      : ['src/index.ts'];
    const named = entries.map(([, entry]) => entry['@njia/source'].slice('./'.length));
    expect(folder === 'cli' ? [] : documented).toEqual(named);
  });

  test('users get ranges, tools are pinned, our own packages come from the workspace', () => {
    const { dependencies, peerDependencies, optionalDependencies, devDependencies } = manifest;
    const forUsers = { ...dependencies, ...peerDependencies, ...optionalDependencies };
    for (const [name, version] of Object.entries(forUsers)) {
      expect([name, version]).toEqual([
        name,
        name.startsWith('@njia/') ? 'workspace:^' : 'catalog:runtime',
      ]);
    }
    for (const version of Object.values(devDependencies ?? {})) {
      expect(version).toMatch(/^(?:catalog:(?:runtime)?|workspace:\^)$/u);
    }
  });
});
