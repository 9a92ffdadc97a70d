import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSample, writeDataset } from '@njia/exchange';
import { afterAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';

const folder = mkdtempSync(join(tmpdir(), 'njia-out-'));
const path = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(path('routes.csv'), 'Ref,Origin,Destination,Transport\nA1,Busia,Nairobi,minibus\n');
writeFileSync(
  path('sample.json'),
  writeDataset(makeSample({ journeys: 3 }).dataset, 'json')[0]!.content,
);
const text = (name: string) => readFileSync(path(name), 'utf8');

describe('the form of an output', () => {
  it('is what the ending says', async () => {
    const convert = (name: string) =>
      callNjia(['convert', path('sample.json'), '--out', path(name)]);
    expect((await convert('a.ndjson')).code).toBe(0);
    expect(text('a.ndjson').split('\n')).toHaveLength(12);
    expect((await convert('a.xlsx')).code).toBe(0);
    expect(text('a.xlsx').slice(0, 2)).toBe('PK');
    expect((await callNjia(['sample', '--journeys', '2', '--out', path('s.ndjson')])).code).toBe(0);
    expect(text('s.ndjson').split('\n')).toHaveLength(10);
  });

  it.each([
    [['convert', 'sample.json', '--to', 'csv', '--out', 'w.json']],
    [['convert', 'sample.json', '--out', 'w.txt']],
    [['convert', 'sample.json', '--out', 'w']],
    [['fix', 'routes.csv', '--out', 'w.xlsx']],
    [['fix', 'routes.csv', '--out', 'w.csv', '--log', 'w.json']],
    [['sample', '--to', 'xlsx', '--out', 'w.json']],
    [['sample', '--out', 'w.csv']],
    [['template', 'csv', '--out', 'w.xlsx']],
  ])('is never another than the ending promises: %j', async (words) => {
    const before = readdirSync(folder);
    const { code, stdout, stderr } = await callNjia(
      words.map((word) => (/^w|\.(?:csv|json)$/u.test(word) ? path(word) : word)),
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('OUTPUT-FORMAT');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('is standard output for -, and no file of that name', async () => {
    const { stdout } = await callNjia(['convert', path('routes.csv'), '--out', '-']);
    expect(JSON.parse(stdout)).toMatchObject({ journeys: [{ id: 'A1' }] });
    const fixed = await callNjia(['fix', path('routes.csv'), '--out', '-']);
    expect(fixed.stdout).toContain('minibus');
    expect((await callNjia(['template', 'csv', '--out', '-'])).stdout).toContain('persons');
    expect((await callNjia(['sample', '--out', '-'])).stdout).toContain('"journeys"');
    const log = await callNjia(['fix', path('routes.csv'), '--out', path('f.csv'), '--log', '-']);
    expect(log.code).toBe(5);
    expect(existsSync('-')).toBe(false);
  });

  it('is never two files of one name', async () => {
    const out = path('twice.html');
    const { code, stderr } = await callNjia([
      ...['validate', path('routes.csv'), '--out', out, '--out', join(folder, '.', 'twice.html')],
    ]);
    expect(code).toBe(5);
    expect(stderr).toContain('OUTPUT-TWICE');
    expect(existsSync(out)).toBe(false);
  });

  it('is one file for each table in CSV, named after it, and the call says so', async () => {
    const one = await callNjia(['convert', path('routes.csv'), '--out', path('one.csv')]);
    expect(one.stderr).toContain('-journeys');
    expect(text('one-journeys.csv')).toContain('A1');
    const { stderr } = await callNjia([
      ...['convert', path('sample.json'), '--to', 'csv', '--out', path('all.csv')],
    ]);
    expect(stderr).toContain('3 files');
    expect(stderr).not.toContain(folder);
    expect(readdirSync(folder).filter((name) => name.startsWith('all'))).toEqual([
      ...['all-cases.csv', 'all-journeys.csv', 'all-reportingEntities.csv'],
    ]);
  });
});
