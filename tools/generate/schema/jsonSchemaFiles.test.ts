import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { htcds } from '../../../packages/schema/src/htcds/index.ts';
import { schemaBase } from '../../../packages/schema/src/schemaBase.ts';
import { htcdsRecordSchema } from '../../../packages/schema/src/zod/index.ts';
import { schemaFolder } from './schemaFolder.ts';

const files = readdirSync(`${schemaFolder}json-schema`).filter((name) => name.endsWith('.json'));
const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${schemaFolder}json-schema/${name}`, 'utf8')) as Record<string, unknown>;

describe('the JSON Schema files', () => {
  test.each(files)('%s stands alone, is strict and has its stable id', (name) => {
    const schema = read(name);
    const text = JSON.stringify(schema);
    expect(schema['$id']).toBe(schemaBase + name);
    expect(text).not.toMatch(/\$dynamicRef|unevaluated/u);
    for (const [, target] of text.matchAll(/"\$ref":"([^"]+)"/gu))
      expect(target).toMatch(/^#\/\$defs\/\w+$/u);
    const patterns = text.match(/"pattern":/gu)?.length ?? 0;
    expect(text.match(/"maxLength":\d+,"pattern":/gu)?.length ?? 0).toBe(patterns);
    expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
  });

  test('HTCDS records: zod and JSON Schema give the same verdict on every field', () => {
    const validate = new Ajv2020({ strict: true }).compile(read('htcds-2.0.json'));
    const values = [
      'x',
      '',
      'KE',
      'Feminine',
      'Other',
      'eng',
      '+254700000000',
      '0700',
      '2022-07-14',
      '2022-02-30',
      true,
      3,
      151,
      -181,
      [],
      ['KE'],
      ['Other'],
      ['x'],
      null,
      {},
      'x'.repeat(1001),
    ];
    for (const { name } of htcds.fields)
      for (const value of values) {
        const record = { [name]: value };
        expect([name, value, validate(record)]).toEqual([
          name,
          value,
          htcdsRecordSchema.safeParse(record).success,
        ]);
      }
  });
});
