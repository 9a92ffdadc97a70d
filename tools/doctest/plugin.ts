import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vitest/config';
import { exampleToTest } from './exampleToTest.ts';
import { findExamples } from './findExamples.ts';

const query = '?doctest';

/**
 * A vite plugin: a file imported with `?doctest` becomes one test for each TypeScript example in it, named by its line.
 *
 * @param repository - absolute path of the repository; tests are named by paths inside it
 */
export function doctest(repository: string): Plugin {
  return {
    name: 'njia-doctest',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(query)) return undefined;
      const file = id.slice(0, -query.length);
      const examples = findExamples(
        readFileSync(file, 'utf8'),
        file.endsWith('.md') ? 'markdown' : 'source',
      );
      if (examples.length === 0) return 'export {};';
      const tests = examples.map(
        ({ code, line }) => `test('line ${line}', async () => {\n${testBody(code)}\n});`,
      );
      const name = JSON.stringify(relative(repository, file));
      return [
        "import { describe, expect, test } from 'vitest';",
        // Not read by vite's analysis: a module that does not exist fails its own example, not all of them.
        'const load = (name) => import(/* @vite-ignore */ name);',
        `describe(${name}, () => {\n${tests.join('\n')}\n});`,
      ].join('\n');
    },
  };
}

/** An example that cannot be read fails as a test of its own, and the others still run. */
function testBody(code: string): string {
  try {
    return exampleToTest(code);
  } catch (error) {
    return `throw new Error(${JSON.stringify(String(error))});`;
  }
}
