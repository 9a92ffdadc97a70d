/**
 * Runs and type-checks every TypeScript example of the READMEs, the guides and the doc comments. Examples that read a file find it in
 * `examples/data`.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { checkExamples } from './checkExamples.ts';

declare global {
  interface ImportMeta {
    /** Vite's: the modules that patterns name, by path. */
    glob(patterns: readonly string[], options: object): Record<string, unknown>;
  }
}

const files = import.meta.glob(
  [
    '/README.md',
    '/docs/**/*.md',
    '/packages/*/README.md',
    '/packages/*/src/**/*.ts',
    '!/packages/*/src/**/*.{test,test-prop,test-d,bench}.ts',
    '!/**/generated/**',
  ],
  { query: '?doctest', eager: true },
);

beforeAll(() => {
  const data = `${repository}examples/data`;
  if (existsSync(data)) process.chdir(data);
});

const repository = fileURLToPath(new URL('../..', import.meta.url));

test('the examples hold their types', { timeout: 120_000 }, () => {
  const paths = Object.keys(files).map((path) => `${repository}${path.slice(1)}`);
  expect(checkExamples(repository, paths)).toEqual([]);
});

test('the documentation was found', () => {
  expect(Object.keys(files)).toContain('/packages/schema/README.md');
});
