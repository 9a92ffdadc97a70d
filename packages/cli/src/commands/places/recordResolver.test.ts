import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { testFolder } from '#test/testFolder.js';

const path = testFolder('record-places');
const secret = 'Zzyqx Vwkj';
const sheet = path('routes.csv');

beforeAll(() => {
  writeFileSync(
    sheet,
    [
      'Ref,Origin,Transit,Destination,Transport',
      'A1,Qwale,,Mombasa,minibus',
      `A2,"${secret}",,Nairobi,minibus`,
      'A3,Busia,,Nairobi,minibus',
      'A4,"Thika, Nairobi",,Mombasa,bus',
      'A5,abroad,,Nairobi,minibus',
      '',
    ].join('\r\n'),
  );
});

interface Found {
  readonly rule: string;
  readonly location?: { readonly cell?: string };
}
const findings = async (...words: string[]) => {
  const { stdout } = await callNjia(['validate', sheet, '--format', 'json', ...words]);
  const { issues } = JSON.parse(stdout) as { issues: readonly Found[] };
  return {
    stdout,
    at: issues
      .filter(({ rule }) => rule.startsWith('PLACE-'))
      .map(({ rule, location }) => `${rule} ${location?.cell}`),
  };
};
const placesOf = (text: string) =>
  (
    JSON.parse(text) as { journeys: { stops: { place: Record<string, unknown> }[] }[] }
  ).journeys.map(({ stops }) => stops.map(({ place }) => place));

describe('njia validate', () => {
  it('says at the cell which places are unknown, ambiguous, no place or outside their county', async () => {
    const { at, stdout } = await findings();
    expect(at.sort()).toEqual([
      'PLACE-COUNTY-CONFLICT B5',
      'PLACE-NOT-A-PLACE B6',
      'PLACE-UNKNOWN B3',
    ]);
    expect(stdout).not.toContain(secret);
  });

  it('looks no place up with --no-places', async () => {
    expect((await findings('--no-places')).at).toEqual([]);
  });
});

describe('njia convert', () => {
  it('writes codes, level, point and probability, and keeps the words', async () => {
    const { stdout } = await callNjia(['convert', sheet]);
    const [[origin, destination] = [], [unknown] = []] = placesOf(stdout);
    expect(origin).toMatchObject({
      text: 'Qwale',
      status: 'matched',
      country: 'KE',
      code: 'KE002',
      level: 'adm1',
    });
    expect(origin?.['lon']).toBeCloseTo(39.2, 0);
    expect(origin?.['confidence']).toBeGreaterThan(0.9);
    expect(destination).toMatchObject({ code: 'KE001' });
    expect(unknown).toMatchObject({ text: secret, status: 'unknown' });
    expect(unknown).not.toHaveProperty('code');
  });

  it('leaves places that have a code alone: its own output comes back the same', async () => {
    const out = path('returns.json');
    await callNjia(['convert', sheet, '--out', out]);
    const { stdout } = await callNjia(['convert', out]);
    expect(placesOf(stdout)).toEqual(placesOf(readFileSync(out, 'utf8')));
  });

  it('writes places as they were typed with --no-places', async () => {
    const { stdout } = await callNjia(['convert', sheet, '--no-places']);
    expect(placesOf(stdout)[0]?.[0]).toEqual({ text: 'Qwale' });
  });

  it('takes what a person decided', async () => {
    const decisions = path('decided.csv');
    await callNjia(['places', secret, '--review', decisions]);
    const [heads = '', row = ''] = readFileSync(decisions, 'utf8').split('\r\n');
    const column = heads.split(',').indexOf('decision');
    const cells = row.split(',');
    cells[column] = 'KE010';
    writeFileSync(decisions, `${heads}\r\n${cells.join(',')}\r\n`);
    const { stdout } = await callNjia(['convert', sheet, '--aliases', decisions]);
    expect(placesOf(stdout)[1]?.[0]).toMatchObject({ text: secret, code: 'KE010' });
  });
});
