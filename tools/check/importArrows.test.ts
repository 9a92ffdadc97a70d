import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importArrows } from './importArrows.ts';
import { readManifest } from './manifest.ts';
import { sourceFiles } from './sourceFiles.ts';

const isOurs = (name: string) => name === 'njia' || name.startsWith('@njia/');
const packageOf = (specifier: string) => specifier.split('/', 2).join('/');

test('every package has a row in the table, and every row a package', () => {
  const folders = readdirSync(new URL('../../packages/', import.meta.url));
  expect(folders.sort()).toEqual(Object.keys(importArrows).sort());
});

describe.each(Object.entries(importArrows))('packages/%s', (folder, arrows) => {
  const allowed: readonly string[] = arrows;
  const files = sourceFiles(folder);

  test('its manifest names only packages that the table allows', () => {
    const { dependencies, peerDependencies, optionalDependencies } = readManifest(folder);
    const names = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
    expect(names.filter((name) => isOurs(name) && !allowed.includes(name))).toEqual([]);
  });

  test('its sources import only packages that the table allows', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => isOurs(specifier) && !allowed.includes(packageOf(specifier)))
        .map((specifier) => `${path}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test('sources import sources only, and nothing leaves the package', () => {
    const wrong = files.flatMap(({ path, imports, isTest }) =>
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => new URL(specifier, `file:///packages/own/${path}`).pathname)
        .filter((target) => !target.startsWith(isTest ? '/packages/own/' : '/packages/own/src/'))
        .map((target) => `${path}: ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('Node is named in the command line and in `node` entries only', () => {
    const wrong = files
      .filter(({ path, isTest }) => !isTest && folder !== 'cli' && !path.startsWith('src/node/'))
      .filter(({ imports }) => imports.some((specifier) => specifier.startsWith('node:')));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

test('the core of anonymise knows of ours the one error family only: its presets know the schema', () => {
  const wrong = sourceFiles('anonymise')
    .filter(({ path, isTest }) => !isTest && !/^src\/(?:presets\/|error\/misuse\.ts$)/u.test(path))
    .filter(({ imports }) => imports.some(isOurs));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the verifier of anonymise reaches nothing that makes a release', () => {
  const files = new Map(sourceFiles('anonymise').map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    const file = files.get(path);
    if (file === undefined || reached.has(path)) return;
    reached.add(path);
    for (const specifier of file.imports.filter((name) => name.startsWith('.'))) {
      const target = new URL(specifier, `file:///package/${path}`).pathname;
      visit(target.slice('/package/'.length).replace(/\.js$/u, '.ts'));
    }
  };
  visit('src/verify/index.ts');
  expect(reached.size).toBeGreaterThan(0);
  expect(
    [...reached].filter((path) =>
      /^src\/(?:aggregate|classes|hierarchy|models|risk|synthetic|transform|treatments|utility)\/|^src\/release\/(?:draft|linkedRisk|makeRelease|meanRiskOf)/u.test(
        path,
      ),
    ),
  ).toEqual([]);
});
