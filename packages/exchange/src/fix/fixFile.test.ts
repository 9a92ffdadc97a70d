import { describe, expect, it } from 'vitest';
import { checkFiles } from '../check/checkFiles.js';
import { inFieldOrder } from '../write/inFieldOrder.js';
import { makeSample } from '../sample/makeSample.js';
import { writeDataset } from '../write/writeDataset.js';
import { writeXlsx } from '../xlsx/write/writeXlsx.js';
import { readSource } from '../tables/readSource.js';
import { fixFile } from './fixFile.js';
import { writeFixLog } from './writeFixLog.js';

const today = '2026-11-26';
const encode = (text: string) => new TextEncoder().encode(text);
const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? encode(content) : content;
const table = [
  [
    'Route no',
    'Origin',
    'Transit',
    'Destination',
    'Country of destination',
    'Transport',
    'Date reported',
  ],
  ['R1', 'Busia', '', 'Nairobi', 'KENYA', 'Boda boda, private car', 46082],
  ['R2', 'Kisumu', '', 'Nairobi', 'Kenya', 'zeppelin', '2026-03-04'],
];

async function again(content: string | Uint8Array) {
  return checkFiles([bytesOf(content)], { today });
}

describe('fixFile', () => {
  it('mends words, spellings and day numbers of a workbook, and nothing else in it', async () => {
    const file = writeXlsx({
      sheets: [
        { name: 'Routes', rows: table },
        { name: 'Other', rows: [['=1+1', 'left alone']] },
      ],
    });
    const before = await again(file);
    const fix = await fixFile(file, { today });
    const source = await readSource(fix.content as Uint8Array);
    expect(source.tables[0]!.rows.map(({ cells }) => cells)).toEqual([
      table[0],
      ['R1', 'Busia', null, 'Nairobi', 'KE', 'motorcycle, private car', '2026-03-01'],
      ['R2', 'Kisumu', null, 'Nairobi', 'Kenya', 'zeppelin', '2026-03-04'],
    ]);
    expect(source.tables[1]!.rows).toEqual((await readSource(file)).tables[1]!.rows);
    expect(fix.changes.map(({ kind, code, location }) => [location?.cell, kind, code])).toEqual([
      ['E2', 'spelling', 'KE'],
      ['F2', 'synonym', 'motorcycle'],
      ['G2', 'date', undefined],
    ]);
    expect(fix.left).toBe(0);
    expect((await again(fix.content)).dataset).toEqual(before.dataset);
    expect((await fixFile(fix.content as Uint8Array, { today })).changes).toEqual([]);
  });

  it('gives a workbook without safe fixes back as it is', async () => {
    const file = writeXlsx({ sheets: [{ name: 'Routes', rows: [table[0]!, table[2]!] }] });
    expect((await fixFile(file, { today })).content).toBe(file);
  });

  it('keeps rows, delimiter and byte order mark of a CSV file', async () => {
    const file = encode(
      '\uFEFFRoute no;Origin;Transit;Destination;Transport\r\nR1;Busia;;Nairobi;Boda boda\r\n\r\nR2;"a;b";;Nairobi;zeppelin\r\n',
    );
    const { content } = await fixFile(file, { today });
    expect(content).toBe(
      '\uFEFFRoute no;Origin;Transit;Destination;Transport\r\nR1;Busia;;Nairobi;motorcycle\r\n\r\nR2;"a;b";;Nairobi;zeppelin\r\n',
    );
  });

  it.each(['json', 'ndjson'] as const)('puts codes right in %s of the format', async (format) => {
    const { dataset } = makeSample({ journeys: 5 });
    const [first, ...others] = dataset['journeys'] as Record<string, unknown>[];
    const spoilt = { ...dataset, journeys: [{ ...first, basis: ' PERSON' }, ...others] };
    const [file] = writeDataset(spoilt, format);
    const fix = await fixFile(bytesOf(file!.content), { today });
    expect(fix.changes).toHaveLength(1);
    expect(fix.changes[0]).toMatchObject({
      path: '/journeys/0/basis',
      kind: 'spelling',
      code: 'person',
    });
    expect(fix.content).toBe(writeDataset(dataset, format)[0]!.content);
    expect(inFieldOrder((await again(fix.content)).dataset)).toEqual(inFieldOrder(dataset));
  });

  it('leaves lines of NDJSON that it does not change as they are', async () => {
    const text =
      '{"standard":"njia","version":"0.1.0","sensitivity":"identified"}\n\n{"activities":  {"id":"A1","kind":"Training"}}\nbroken\n{"activities":{ "id":"A2","kind":"training"}}';
    const { content, changes } = await fixFile(encode(text), { today });
    expect(changes.map(({ location }) => location?.line)).toEqual([3]);
    expect(content).toBe(
      text.replace(
        '{"activities":  {"id":"A1","kind":"Training"}}',
        '{"activities":{"id":"A1","kind":"training"}}',
      ),
    );
  });

  it('does not touch JSON of another tool', async () => {
    const file = encode(
      '{"count":1,"next":null,"previous":null,"results":[{"_uuid":"u","_submission_time":"2026-01-01T00:00:00"}]}',
    );
    await expect(fixFile(file, { today })).rejects.toMatchObject({ code: 'FIX-LAYOUT' });
  });

  it('logs places, rules and codes, and no value', async () => {
    const file = writeXlsx({ sheets: [{ name: 'Routes', rows: table }] });
    const log = writeFixLog(await fixFile(file, { today }));
    expect(log.split('\r\n')[0]).toBe('sheet,cell,row,line,path,rule,change,code');
    expect(log).toContain('1,G2,2,,,DATE-SERIAL,date,\r\n');
    expect(log).not.toMatch(/46082|2026-03|boda/iu);
  });
});
