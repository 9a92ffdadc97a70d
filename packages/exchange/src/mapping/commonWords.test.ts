import { codeLists } from '@njia/schema';
import { describe, expect, it } from 'vitest';
import { commonWord } from './commonWords.js';

describe('commonWord', () => {
  it.each([
    ['sex', 'Mwanamume', 'male'],
    ['recruitment_channel', 'Recruitment agency', 'agency_status_unknown'],
    ['labour_sector', 'House-help', 'domestic_work'],
    ['sex', '__proto__', undefined],
    ['no_list', 'male', undefined],
  ])('reads in %s the word %s', (list, word, code) => {
    expect(commonWord(list, word)).toBe(code);
  });

  it('gives codes of the lists only', () => {
    for (const [list, word] of [
      ['sex', 'mwanamume'],
      ['gender', 'female'],
      ['exploitation_type', 'begging'],
      ['recruitment_channel', 'wakala'],
    ] as const) {
      expect(codeLists[list].codes).toContain(commonWord(list, word));
    }
  });
});
