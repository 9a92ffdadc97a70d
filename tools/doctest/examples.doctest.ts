/**
 * Runs every TypeScript example of the READMEs, the guides and the doc comments. Examples that read a file find it in
 * `examples/data`.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';

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
  const data = fileURLToPath(new URL('../../examples/data', import.meta.url));
  if (existsSync(data)) process.chdir(data);
});

test('the documentation was found', () => {
  expect(Object.keys(files)).toContain('/packages/schema/README.md');
});
