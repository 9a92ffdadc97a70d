import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generateAll } from './generateAll.ts';
import { schemaFolder } from './schemaFolder.ts';

/** Folders that hold generated files of one kind only, and how to know these. */
const generatedOnly: readonly [folder: string, suffix: string][] = [
  ['src/codelists', '.ts'],
  ['src/records', '.ts'],
  ['src/codes/generated', '.ts'],
  ['src/check/generated', '.ts'],
  ['src/ajv/generated', '.ts'],
  ['json-schema', '.json'],
  ['codelists', '.csv'],
];

test(
  'everything generated is fresh: run `pnpm generate` when this fails',
  { timeout: 120_000 },
  async () => {
    const files = await generateAll();
    const stale = [...files]
      .filter(
        ([path, contents]) =>
          !existsSync(schemaFolder + path) ||
          readFileSync(schemaFolder + path, 'utf8') !== contents,
      )
      .map(([path]) => path);
    expect(stale).toEqual([]);
    const left = generatedOnly.flatMap(([folder, suffix]) =>
      readdirSync(schemaFolder + folder)
        .map((name) => `${folder}/${name}`)
        .filter((path) => path.endsWith(suffix) && !files.has(path)),
    );
    expect(left).toEqual([]);
  },
);
