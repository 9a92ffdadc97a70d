import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mappingFromTables, mappingWorkbook, readSource, writeXlsx } from '@njia/exchange';
import { afterAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';

const folder = mkdtempSync(join(tmpdir(), 'njia-map-'));
const path = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(path('own.csv'), 'Ref,Origin,Transport\nA1,Busia,bodaa\nA2,Malaba,lori\n');
writeFileSync(
  path('april.csv'),
  'Ref,Origin,Transport,Recruitment\nA1,Busia,bodaa,mganga\nA2,Malaba,ngalawaa,\n',
);
const mappingIn = async (name: string) =>
  mappingFromTables(await readSource(new Uint8Array(readFileSync(path(name)))))!;

describe('njia map', () => {
  it('never writes over a mapping that somebody filled in, unless told to', async () => {
    const call = ['map', path('own.csv'), '--out', path('once.xlsx')];
    expect(await callNjia(call)).toMatchObject({ code: 0, stdout: '' });
    const before = readFileSync(path('once.xlsx'));
    const again = await callNjia(call);
    expect(again).toMatchObject({ code: 5, stdout: '' });
    expect(again.stderr).toContain('OUTPUT-EXISTS');
    expect(again.stderr).toContain('--mapping');
    expect(readFileSync(path('once.xlsx'))).toEqual(before);
    expect((await callNjia([...call, '--force'])).code).toBe(0);
  });

  it('goes on from a mapping in place: codes stay, new words and columns come', async () => {
    await callNjia(['map', path('own.csv'), '--out', path('mapping.xlsx')]);
    const first = await mappingIn('mapping.xlsx');
    expect(first.words).toEqual({ 'legs.modes': { bodaa: '' } });
    const filled = { ...first, words: { 'legs.modes': { bodaa: 'motorcycle' } } };
    writeFileSync(path('mapping.xlsx'), writeXlsx(mappingWorkbook(filled)));
    const { code, stderr } = await callNjia([
      ...['map', path('april.csv'), '--mapping', path('mapping.xlsx')],
      ...['--out', path('mapping.xlsx'), '--lang', 'sw'],
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain('Safu 1 ni mpya');
    const next = await mappingIn('mapping.xlsx');
    expect(next.words).toEqual({
      'legs.modes': { bodaa: 'motorcycle', ngalawaa: '' },
      'recruitment.channels': { mganga: '' },
    });
    expect(next.columns.slice(0, 3)).toEqual(first.columns);
    const { tables } = await readSource(new Uint8Array(readFileSync(path('mapping.xlsx'))));
    expect(tables.map(({ name }) => name)).toEqual([
      ...['Safu', 'Maneno yangu', 'Mipangilio', 'Sehemu', 'Misimbo'],
    ]);
  });

  it('says where it wrote, and in which form it can', async () => {
    const { stderr } = await callNjia(['map', path('own.csv'), '--out', path('other.json')]);
    expect(stderr).toContain('after --out');
    expect(stderr).not.toContain(folder);
    expect(await callNjia(['map', path('own.csv'), '--out', path('m.txt')])).toMatchObject({
      code: 2,
    });
    const { stdout } = await callNjia(['map', path('own.csv'), '--out', '-']);
    expect(JSON.parse(stdout)).toMatchObject({ njiaMapping: 1 });
  });
});
