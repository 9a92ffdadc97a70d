import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importArrows } from './importArrows.ts';

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const packages = new URL('../../packages/', import.meta.url);

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(new URL(`${folder}/package.json`, packages), 'utf8')) as Manifest;
}

describe('import arrows', () => {
  test('every package has a row in the table, and every row a package', () => {
    expect(readdirSync(packages).sort()).toEqual(Object.keys(importArrows).sort());
  });

  test.each(Object.entries(importArrows))(
    '%s depends on no other package of ours',
    (folder, allowed) => {
      const manifest = readManifest(folder);
      const ours = Object.keys({
        ...manifest.dependencies,
        ...manifest.peerDependencies,
        ...manifest.optionalDependencies,
      }).filter((name) => name.startsWith('@njia/') || name === 'njia');
      expect(ours.filter((name) => !allowed.some((other) => other === name))).toEqual([]);
    },
  );
});
