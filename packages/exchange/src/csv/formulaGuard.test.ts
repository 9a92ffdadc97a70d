import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { defaultLimits } from '../limits/defaultLimits.js';
import { guardFormula, unguardFormula } from './formulaGuard.js';
import { readCsv } from './readCsv.js';
import { writeCsv } from './writeCsv.js';

describe('guardFormula', () => {
  it('is undone by unguardFormula for every text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          "'",
          '=',
          '+',
          '-',
          '@',
          '|',
          '%',
          ' ',
          '1',
          '.',
          '\t',
          '\u200b',
          '\uff1d',
        ),
      }),
    );
    fc.assert(
      fc.property(text, (value) => {
        expect(unguardFormula(guardFormula(value))).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['-1.29', '+254712345678', '-5', '+1', 'Kisumu', "O'Brien", "'quoted'", '2022-07'])(
    'leaves %j as it is',
    (text) => {
      expect(guardFormula(text)).toBe(text);
    },
  );

  it.each([
    '=1+1',
    ' =1+1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '\uff1d1',
    '\u22121 1',
    '@home',
    '+1+1',
    '-1+1',
    '|calc',
    '%1',
    '\tx',
    '\rx',
    '\nx',
    '\0x',
    "'=1",
  ])('guards %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });
});

/** What a spreadsheet takes for a formula: the first character after spaces and unseen ones. */
const startsFormula = /^[\s\p{C}]*[=+\-@|%\uff0b\uff0d\uff1d\uff20\u2212]/u;

const variants = (text: string): string[] => [
  text,
  ` ${text}`,
  `\u00a0${text}`,
  `\u200b${text}`,
  `${text}\nx`,
  text.replace('=', '\uff1d'),
  `\0${text}`,
  `\r${text}`,
];

describeWithSharedData('formula payloads', () => {
  it('start no formula in what we write, and come back unchanged', () => {
    const payloads = JSON.parse(readSharedText('reliability/payloads/formula.json')) as Record<
      string,
      string[]
    >;
    const { must_survive_unchanged_after_round_trip: survivors = [], ...attacks } = payloads;
    const texts = [...Object.values(attacks).flat(), ...survivors].flatMap(variants);
    const csv = writeCsv([['text', 'end'], ...texts.map((text) => [text, 'x'])]);
    const { rows } = readCsv(new TextEncoder().encode(csv), {}, defaultLimits);
    expect(rows.slice(1).map(({ cells }) => cells[0])).toEqual(texts);
    // As a spreadsheet sees it: without our reader.
    const seen = [...csv.matchAll(/(?:^|\r\n)(?:"((?:[^"]|"")*)"|([^,"]*)),x/gu)].map(
      ([, quoted, plain]) => quoted ?? plain!,
    );
    expect(seen).toHaveLength(texts.length);
    const formulas = seen.filter(
      (text) => startsFormula.test(text) && !/^[+-]?\d+(?:\.\d+)?$/u.test(text),
    );
    expect(formulas).toEqual([]);
    expect(texts.length).toBeGreaterThan(400);
  });
});
