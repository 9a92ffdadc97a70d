import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLists, type CodeListId } from '../codelists/index.js';
import type { CodeMatch } from './codeMatch.js';
import { editDistance } from './editDistance.js';
import { findCode } from './findCode.js';
import { foldText } from './foldText.js';
import { codeListDetails } from './generated/index.js';

const lists = Object.keys(codeLists) as CodeListId[];

describe('findCode', () => {
  test.each<[CodeListId, string, CodeMatch['status'], string?]>([
    ['transport_mode', 'Boda-boda', 'exact', 'motorcycle'],
    ['transport_mode', 'MATATU ', 'exact', 'minibus'],
    ['transport_mode', 'SGR', 'exact', 'train'],
    ['transport_mode', 'matatuu', 'near', 'minibus'],
    ['transport_mode', 'motor cycle taxy', 'near', 'motorcycle'],
    ['transport_mode', 'by matatu', 'near', 'minibus'],
    ['transport_mode', 'train or bus', 'ambiguous'],
    ['transport_mode', 'no boda', 'none'],
    ['transport_mode', 'zzz', 'none'],
    ['transport_mode', '', 'none'],
    ['exploitation_type', 'marriage', 'ambiguous'],
    ['exploitation_type', 'ndoa ya kulazimishwa', 'exact', 'forced_marriage'],
    ['trafficking_status', 'victim', 'ambiguous'],
    ['yes_no', 'Ndiyo', 'exact', 'yes'],
    ['yes_no', 'N', 'exact', 'no'],
    ['age_band', '09–17', 'exact', '9-17'],
    ['age_band', '9--17', 'exact', '9-17'],
    ['country', 'NA', 'exact', 'NA'],
    ['country', 'na', 'none'],
    ['country', 'are', 'none'],
    ['country', 'ARE', 'exact', 'AE'],
    ['country', 'uae', 'exact', 'AE'],
    ['country', 'Falme za Kiarabu', 'exact', 'AE'],
    ['country', 'Congo', 'ambiguous'],
    ['country', 'Niger', 'exact', 'NE'],
    ['country', 'Keyna', 'near', 'KE'],
  ])('%s: %j is %s', (list, text, status, code) => {
    const match = findCode(list, text);
    expect([match.status, match.code]).toEqual([status, code]);
  });

  test('every code, label and alias finds its own code, and nothing else', () => {
    for (const id of lists)
      for (const value of codeListDetails[id].values)
        for (const name of [value.code, value.label.en, value.label.sw, ...(value.aliases ?? [])]) {
          const match = findCode(id, name);
          const asked = `${id} ${name}`;
          // The one name that two countries share.
          const shared = id === 'country' && name === 'Congo';
          expect([asked, match.status, match.code]).toEqual(
            shared ? [asked, 'ambiguous', undefined] : [asked, 'exact', value.code],
          );
        }
  });

  test('gives a code exactly when it is sure, and only codes of the list', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.string({ maxLength: 30 }), (id, text) => {
        const match = findCode(id, text);
        const codes: readonly string[] = codeLists[id].codes;
        expect(match.candidates.every(({ code }) => codes.includes(code))).toBe(true);
        expect(match.code !== undefined).toBe(match.status === 'exact' || match.status === 'near');
        expect(match.confidence > 0).toBe(match.code !== undefined);
        expect(match.status !== 'ambiguous' || match.candidates.length > 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('takes the labels of one language where the language is known', () => {
    expect(findCode('transport_mode', 'Basi', { locale: 'sw' }).code).toBe('bus');
    expect(findCode('wellbeing', 'Inatosha', { locale: 'en' }).status).toBe('none');
  });

  test('refuses a list that does not exist', () => {
    expect(() => findCode('no_such_list' as CodeListId, 'x')).toThrow(
      expect.objectContaining({ code: 'CODE-LIST-UNKNOWN' }),
    );
  });
});

describe('editDistance', () => {
  test.each([
    ['kenya', 'keyna', 1],
    ['bus', 'buss', 1],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%s, %s: %d', (left, right, expected) => {
    expect(editDistance(left, right, 9)).toBe(expected);
  });

  test('is symmetric, and 0 only for equal texts', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (left, right) => {
        const distance = editDistance(left, right, 20);
        expect(distance).toBe(editDistance(right, left, 20));
        expect(distance === 0).toBe(left === right);
        expect(editDistance(left, right, 2)).toBe(Math.min(distance, 3));
      }),
      { numRuns: 300 },
    );
  });
});

test('folding is idempotent', () => {
  fc.assert(fc.property(fc.string(), (text) => foldText(foldText(text)) === foldText(text)));
  expect(foldText('  Bóda-BODA! ')).toBe('boda boda');
});
