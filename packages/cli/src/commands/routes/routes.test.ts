import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { testFolder } from '#test/testFolder.js';

const path = testFolder('routes');
const secret = 'Zzyqx Vwkj';
const sheet = path('routes.csv');

beforeAll(() => {
  writeFileSync(
    sheet,
    [
      'Ref,Origin,Transit,Destination,Transport,Persons,Date reported',
      'A1,Kakamega,Malaba,Kampala,bus,6,2025-03-01',
      'A2,Kakamega,Malaba,Kampala,bus,8,2026-03-01',
      'A3,Nairobi,Namanga,Arusha,bus,9,2025-04-01',
      'A4,Kilifi,,Doha,airplane,8,2026-04-01',
      'A5,Kwale,,Riyadh,airplane,1,2025-05-01',
      'A6,Kwale,,Riyadh,airplane,12,2026-05-01',
      `A7,"${secret}",,Nairobi,bus,2,2026-05-01`,
      'A8,Kisumu,,Beirut,airplane,3,',
      '',
    ].join('\r\n'),
  );
});

const routes = (...words: string[]) => callNjia(['routes', sheet, ...words]);
const lines = (text: string) => text.split('\n').map((line) => line.trim().replace(/ {2,}/gu, ' '));

describe('njia routes', () => {
  it('counts corridors, most persons first, and says what is in none', async () => {
    const { code, stdout, stderr } = await routes();
    expect([code, stderr]).toEqual([0, '']);
    const [heads, first] = lines(stdout);
    expect(heads).toBe('persons journeys corridor');
    expect(first).toMatch(/^14 2 Kakamega \(KE\) → Malaba \((?:KE|UG)\) → /u);
    expect(stdout).toContain('journeys without a known origin or destination: 1');
    expect(stdout).not.toContain(secret);
  });

  it('compares two periods, and says how many journeys have no date', async () => {
    const { stdout } = await routes('--since', '2026');
    const found = lines(stdout);
    expect(found[0]).toBe('before now change corridor');
    expect(found).toContain('0 8 new Kilifi (KE) → Doha (QA)');
    expect(found).toContain('1 12 growing Kwale (KE) → Riyadh Region (SA)');
    expect(found.find((line) => line.startsWith('9 0 abandoned Nairobi'))).toBeDefined();
    expect(found.find((line) => line.startsWith('6 8 steady Kakamega'))).toBeDefined();
    expect(stdout).toContain('journeys without a date: 1');
  });

  it('holds back a corridor that few took in either period', async () => {
    const { stdout } = await routes('--since', '2026', '--least', '5');
    expect(stdout).not.toContain('Riyadh');
    expect(stdout).toContain('Doha');
  });

  it('says the changes in Swahili, too', async () => {
    const { stdout } = await routes('--since', '2026', '--lang', 'sw');
    expect(stdout).toContain('imeachwa');
    expect(stdout).not.toContain('abandoned');
  });

  it('gives the same as CSV and JSON', async () => {
    const csv = (await routes('--since', '2026', '--format', 'csv')).stdout;
    expect(csv.split('\r\n')[0]).toBe(
      'origin,origin_code,via,destination,destination_code,before,before_most,now,now_most,change',
    );
    const json = JSON.parse((await routes('--format', 'json')).stdout) as {
      corridors: { persons: number }[];
    };
    expect(json.corridors[0]!.persons).toBe(14);
  });

  it('writes the map, GeoJSON and flows, without a text of the data', async () => {
    const outputs = ['--map', path('map.html'), '--geojson', path('r.geojson')];
    const { code } = await routes(...outputs, '--flowmap', path('flow'), '--hxl', path('hxl.csv'));
    expect(code).toBe(0);
    const written = ['map.html', 'r.geojson', 'flow-flows.csv', 'flow-locations.csv', 'hxl.csv'];
    for (const name of written) {
      const content = readFileSync(path(name), 'utf8');
      expect(content.length).toBeGreaterThan(100);
      expect(content).not.toContain(secret);
    }
    const { features } = JSON.parse(readFileSync(path('r.geojson'), 'utf8')) as {
      features: unknown[];
    };
    expect(features.length).toBeGreaterThan(8);
    expect(readFileSync(path('map.html'), 'utf8')).toContain('<svg');
  });

  it('holds routes and flows of few back in every file', async () => {
    const files = ['--geojson', path('l.geojson'), '--flowmap', path('l'), '--hxl', path('l.csv')];
    const { code } = await routes('--least', '13', ...files);
    expect(code).toBe(0);
    const text = (name: string): string => readFileSync(path(name), 'utf8');
    expect(text('l-flows.csv')).not.toMatch(/,(?:[1-9]|1[0-2]),/u);
    expect(text('l.csv').trim().split('\r\n')).toHaveLength(2);
    expect(JSON.parse(text('l.geojson'))).toMatchObject({ features: [] });
  });

  it('names cells, and says that exact places are for inside', async () => {
    const cells = await routes('--detail', 'h3:3', '--geojson', path('h3.geojson'));
    expect([cells.code, cells.stderr]).toEqual([0, '']);
    expect(readFileSync(path('h3.geojson'), 'utf8')).toContain('"level":"cell"');
    const exact = await routes('--detail', 'exact', '--flowmap', path('exact'));
    expect(exact.stderr).toContain('identify');
    expect((await routes('--detail', 'exact', '--hxl', path('x.csv'))).code).toBe(2);
  });

  it.each([
    ['--since', 'yesterday'],
    ['--since', '2026-13'],
    ['--least', 'few'],
    ['--detail', 'county'],
    ['--detail', 'h3:9'],
    ['--map', 'corridors.png'],
  ])('takes %s %s for wrong use', async (option, value) => {
    const { code, stderr } = await routes(option, value);
    expect(code).toBe(2);
    expect(stderr).not.toContain(value);
  });
});
