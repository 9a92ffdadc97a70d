import { describe, expect, it } from 'vitest';
import { samplePolicy, sampleRelease, sampleRows, sampleHeader } from '../../test/releaseSample.js';
import { definePolicy } from '../policy/definePolicy.js';
import { randomBelow } from '../random/randomBelow.js';
import { seededRandom } from '../random/seededRandom.js';
import { foldText } from '../text/foldText.js';
import { identifierIndex } from './identifierIndex.js';
import { linkedFragments } from './linkedFragments.js';
import { verifyRelease } from './verifyRelease.js';

const policy = definePolicy({
  name: 'names',
  purpose: 'a test',
  attributes: [
    { column: 'id', role: 'identifier' },
    { column: 'name', role: 'identifier' },
    { column: 'phone', role: 'identifier' },
    { column: 'ref', role: 'insensitive' },
  ],
  models: [{ model: 'k-anonymity', k: 2 }],
});
const header = ['id', 'name', 'phone', 'ref'];
const persons = [
  ['CASE-10001', 'Wanjikũ Kamau', '+254710098765', 'a'],
  ['CASE-10002', 'Mwanaisha binti Ali Hassan', '0722 111 222', 'b'],
  ['CASE-10003', 'عائشة حسن', '00966501234567', 'c'],
];
const { isIn } = identifierIndex({ header, rows: persons }, policy);

describe('identifiers are found', () => {
  it.each([
    // Names: order, accents, capitals, a word or an initial between, titles, other letters of the same shape.
    'Kamau, Wanjiku',
    'KAMAU WANJIKU',
    'wanjikú  kámau',
    'Kamau Wanjiku\u{303}',
    'Wanjiku N. Kamau',
    'Wanjiku Njeri Kamau',
    'Mrs. Kamau (Wanjiku)',
    'handled for Kamau Wanjiku by us',
    'Wаnjiku Kаmau',
    'Ｗａｎｊｉｋｕ　Ｋａｍａｕ',
    'Ali Hassan Mwanaisha',
    'Hassan, Mwanaisha Ali',
    'HASSAN Mwanaisha bint Ali',
    'حسن عائشه',
    'uamak ukijnaw',
    // Phones: with and without calling code, spaced, dotted, in digits of other scripts, backwards.
    '0710098765',
    '0710 098 765',
    '710-098-765',
    '254 (710) 098765',
    '7.1.0.0.9.8.7.6.5',
    '٠٧١٠٠٩٨٧٦٥',
    '۰۷۱۰۰۹۸۷۶۵',
    '०७१००९८७६५',
    '567890017',
    '+254722111222',
    '0501234567',
    // Encoded.
    btoa('0710098765'),
    `ref ${btoa('Kamau, Wanjiku')}`,
    btoa('CASE-10001').replaceAll('=', ''),
    Array.from('0710098765', (digit) => `3${digit}`).join(''),
    'case 10003',
    'Case/10003',
  ])('%j', (text) => {
    expect(isIn(text)).toBe(true);
  });

  it.each([
    'Kamau',
    'Ali Hassan',
    'Kamau and many others with Wanjiku',
    'KE-30',
    '2021-03',
    '10001',
    '20--24',
    'individual_broker',
    'unofficial_land_point',
    '710098',
    'Mombasa',
    'SGH7X8Y9Z0',
  ])('but not in %j', (text) => {
    expect(isIn(text)).toBe(false);
  });
});

describe('parts of the own identifier', () => {
  const surnames = ['Kamau', 'Otieno', 'Wafula', 'Kiptoo', 'Hassan', 'Mutua'];
  const given = ['Amina', 'Brian', 'Chebet', 'David', 'Esther', 'Faith', 'Grace'];
  const random = seededRandom('parts');
  const draw = (from: readonly string[]): string[] =>
    Array.from({ length: 84 }, () => from[randomBelow(random, from.length)] ?? '');
  const [first, second, third, recruiters] = [given, surnames, given, surnames].map(draw) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const rows = (ref: (row: number) => string): string[][] =>
    Array.from({ length: 84 }, (_, row) => [
      `CASE/2021/${String(10_001 + row * 7)}`,
      [first, second, third].map((names) => names[row]).join(' '),
      `0722${String(100_000 + row * 7919)}`,
      ref(row),
    ]);
  const count = (ref: (row: number) => string): number => {
    const all = rows(ref);
    const file = { header: ['ref'], rows: all.map((row) => [row[3] ?? null]) };
    const index = identifierIndex({ header, rows: all }, policy);
    return linkedFragments({ header, rows: all }, file, policy, index.words);
  };
  const nameOf = (row: number): string[] => rows(() => '')[row]?.[1]?.split(' ') ?? [];

  it.each<[string, (row: number) => string]>([
    ['a case number without its letters', (row) => String(10_001 + row * 7)],
    ['a case number in another frame', (row) => `C/${String(10_001 + row * 7)}/26`],
    ['the last five digits of a phone', (row) => String(100_000 + row * 7919).slice(-5)],
    ['the last eight digits of a phone', (row) => `22${String(100_000 + row * 7919)}`],
    ['surnames', (row) => nameOf(row)[1] ?? ''],
    ['given names in a label', (row) => `group of ${nameOf(row)[0]?.toUpperCase() ?? ''}`],
    ['initial and surname', (row) => `${nameOf(row)[0]?.charAt(0) ?? ''}. ${nameOf(row)[1] ?? ''}`],
    ['two parts of three', (row) => `${nameOf(row)[1] ?? ''}, ${nameOf(row)[0] ?? ''}`],
    ['letters exchanged for digits', (row) => nameOf(row)[1]?.replaceAll('a', '4') ?? ''],
  ])('are found: %s', (_, ref) => {
    expect(count(ref)).toBeGreaterThan(50);
  });

  it('are found in one row where they are two parts of a name', () => {
    expect(count((row) => (row === 7 ? nameOf(row).slice(0, 2).join(' ') : 'bus'))).toBe(1);
  });

  it.each<[string, (row: number) => string]>([
    ['the year of all case numbers', () => '2021-03'],
    ['numbers of other rows', (row) => String(10_001 + ((row * 11 + 5) % 84) * 7)],
    ['incomes', (row) => String(12_000 + row * 50)],
    ['names of recruiters', (row) => recruiters[row] ?? ''],
    ['what all have', () => 'Faith based organisation'],
  ])('are not found in %s', (_, ref) => {
    expect(count(ref)).toBe(0);
  });
});

describe('the gate refuses a truthful column', () => {
  const failing = async (
    ref: (row: readonly unknown[], at: number) => string,
  ): Promise<string[]> => {
    const mine = sampleRows(300).map((row, at) => [...row, ref(row, at)]);
    const head = [...sampleHeader, 'ref'];
    const wide = {
      ...samplePolicy,
      attributes: [...samplePolicy.attributes, { column: 'ref', role: 'insensitive' as const }],
    };
    const { bytes } = sampleRelease(mine, wide, head);
    const { checks } = await verifyRelease({
      bytes,
      policy: wide,
      originals: { header: head, rows: mine },
    });
    return checks.filter(({ pass }) => !pass).map(({ id }) => id);
  };

  it('of nothing in particular passes', async () => {
    expect(await failing((_, at) => (at % 2 === 0 ? 'bus' : 'boat'))).toEqual([]);
  });

  it.each<[string, (row: readonly unknown[], at: number) => string]>([
    ['names in another order', (row) => String(row[1]).split(' ').reverse().join(' ')],
    [
      'phones in Arabic digits',
      (row) =>
        String(row[2]).replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit))),
    ],
    ['phones backwards', (row) => Array.from(String(row[2])).reverse().join('')],
    ['phones in base 64', (row) => btoa(String(row[2]))],
    ['case numbers without letters', (row) => String(row[0]).slice(5)],
    ['hashes', (_, at) => at.toString(16).padStart(32, 'c0ffee')],
  ])('of %s', async (_, ref) => {
    expect(await failing(ref)).toContain('identifiers');
  });
});

describe('foldText', () => {
  it.each([
    ['ＡＢ１', 'ab1'],
    ['Wanjikũ', 'wanjiku'],
    ['Љ٣۴५', 'љ345'],
    ['𝟗', '9'],
    ['a\u{AD}b\u{200B}c', 'abc'],
    ['Møller ŁUKASZ', 'moller lukasz'],
    ['Камау', 'kamay'],
  ])('%j', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });
});

describe('what names nobody', () => {
  const roles = definePolicy({
    name: 'words',
    purpose: 'a test',
    attributes: [
      { column: 'name', role: 'identifier' },
      { column: 'village', role: 'identifier' },
      { column: 'notes', role: 'free-text' },
      { column: 'county', role: 'quasi-identifier' },
      { column: 'form', role: 'sensitive' },
    ],
    models: [{ model: 'k-anonymity', k: 5 }],
  });
  const people = Array.from({ length: 30 }, (_, at) => [
    at === 0 ? 'Unknown' : `Zawadi Tumaini${String(at)}`,
    at === 1 ? 'Kwale' : `Village of ${String(at)}`,
    at === 2 ? 'labour' : at === 3 ? 'Otieno' : 'met her',
    at % 2 === 0 ? 'Kwale' : 'Kilifi',
    at % 3 === 0 ? 'labour' : at === 4 ? 'Otieno' : 'Unknown',
  ]);
  const names = ['name', 'village', 'notes', 'county', 'form'];
  const index = identifierIndex({ header: names, rows: people }, roles);

  it.each(['Unknown', 'haijulikani', 'labour', 'Kwale'])('%s is not looked for', (text) => {
    expect(index.isIn(text)).toBe(false);
  });

  it.each(['Otieno', 'Zawadi Tumaini7', 'Village of 3'])('%s still is', (text) => {
    expect(index.isIn(text)).toBe(true);
  });
});
