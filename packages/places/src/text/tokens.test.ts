import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokens } from './tokens.js';

describe('tokens', () => {
  it.each([
    ["Murang'a", ['muranga']],
    ['Murang\u2019a', ['muranga']],
    ['Murang\u0092a', ['muranga']],
    ['Az\u0327 Z\u0327a\u2018a\u0304yin', ['az', 'zaayin']],
    ['TRANS-NZOIA', ['trans', 'nzoia']],
    ['Murang_a', ['murang', 'a']],
    ['\u200bKwale\u00a0 County.', ['kwale', 'county']],
    ['Zapоrіzka', ['zaporizka']],
    ['Mombása', ['mombasa']],
    ['Ørsta', ['orsta']],
    ['مكة', ['مكه']],
    ['الإمارات', ['الامارات']],
    ['دبـــي', ['دبي']],
    ['🚌', []],
    ['', []],
  ])('cuts %j', (text, words) => {
    expect(tokens(text)).toEqual(words);
  });

  it('gives the same words for composed and decomposed letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(tokens(text.normalize('NFD'))).toEqual(tokens(text.normalize('NFC')));
      }),
      { numRuns: 300 },
    );
  });

  it('is stable under being joined again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const words = tokens(text);
        expect(tokens(words.join(' '))).toEqual(words);
      }),
      { numRuns: 300 },
    );
  });
});
