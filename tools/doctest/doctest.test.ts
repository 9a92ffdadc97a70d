import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkExamples } from './checkExamples.ts';
import { exampleToTest } from './exampleToTest.ts';
import { findExamples } from './findExamples.ts';

describe('findExamples', () => {
  test('takes ts blocks of Markdown, with the line of their code', () => {
    const text = '# A\n\n```ts\nconst a = 1;\n```\n\n```sh\nls\n```\n```json\n{}\n```\n';
    expect(findExamples(text, 'markdown')).toEqual([{ line: 4, code: 'const a = 1;\n' }]);
  });

  test('takes ts blocks of doc comments only', () => {
    const text = [
      '/**',
      ' * Adds.',
      ' *',
      ' * @example',
      ' * ```ts',
      ' * add(1, 2); // => 3',
      ' *',
      ' * if (true) {',
      ' *   add(0, 0);',
      ' * }',
      ' * ```',
      ' */',
      'const fence = `',
      '```ts',
      'not an example',
      '```',
      '`;',
    ].join('\n');
    expect(findExamples(text, 'source')).toEqual([
      { line: 6, code: 'add(1, 2); // => 3\n\nif (true) {\n  add(0, 0);\n}\n' },
    ]);
  });
});

/** Runs a translated example; `lib` stands in for the modules it would import. */
async function run(code: string): Promise<void> {
  const body = exampleToTest(code);
  const program = `export default async (expect) => {\n${body}\n};`;
  const loaded = (await import(`data:text/javascript,${encodeURIComponent(program)}`)) as {
    default: (expectation: typeof expect) => Promise<void>;
  };
  await loaded.default(expect);
}

describe('exampleToTest', () => {
  test('a claim that holds passes, one that does not fails', async () => {
    await run('1 + 1; // => 2');
    await expect(run('1 + 1; // => 3')).rejects.toThrow('expected 2 to deeply equal 3');
  });

  test('promises are awaited, declarations and printed values are claimed too', async () => {
    await run("Promise.resolve('a'); // => 'a'");
    await expect(run('const a: number = 1; // => 2')).rejects.toThrow('deeply equal 2');
    await expect(run('console.log([1]); // => [2]')).rejects.toThrow('deeply equal');
  });

  test('a claim may go on over comment lines and ends where the value does', async () => {
    const rest = '// { a: 1,\n//   b: 2 }\n// prose after it, ({';
    await run(`({ a: 1, b: 2 }); // =>\n${rest}`);
    await expect(run(`({ a: 1 }); // =>\n${rest}`)).rejects.toThrow('deeply equal');
  });

  test('a thrown error is claimed by code, name or message', async () => {
    const fails = "(() => { throw Object.assign(new Error('no'), { code: 'E1' }); })();";
    await run(`${fails} // throws E1`);
    await expect(run(`${fails} // throws E2`)).rejects.toThrow('E2');
    await expect(run('1; // throws E1')).rejects.toThrow('resolved');
  });

  test('imports are loaded when the test runs, types vanish', () => {
    const code = [
      "import type { T } from 'a';",
      "import { b, c as d, type E } from 'b';",
      "import * as f from 'f';",
      "import g from 'g';",
    ].join('\n');
    expect(exampleToTest(code).trim().split('\n')).toEqual([
      "const { b, c: d } = await load('b');",
      "const f = await load('f');",
      "const { default: g } = await load('g');",
    ]);
  });
});

test('checkExamples names the file and line of a fault', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'njia-examples-'));
  try {
    const guide = join(folder, 'guide.md');
    writeFileSync(
      guide,
      '```ts\nconst a: number = 1;\n```\n\n```ts\n\nconst a: string = 1;\n```\n',
    );
    const repository = fileURLToPath(new URL('../..', import.meta.url));
    const faults = checkExamples(repository, [guide]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/guide\.md:7: Type 'number' is not assignable to type 'string'/u);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
