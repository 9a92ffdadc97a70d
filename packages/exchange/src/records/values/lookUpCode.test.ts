import { describe, expect, it } from 'vitest';
import { listWords, lookUpCode } from './lookUpCode.js';

describe('lookUpCode', () => {
  it.each([
    ['transport_mode', 'motorcycle', { kind: 'code', code: 'motorcycle', how: 'exact' }],
    ['transport_mode', 'Boda boda', { kind: 'code', code: 'motorcycle', how: 'alias' }],
    ['transport_mode', 'TRAIN', { kind: 'code', code: 'train', how: 'case' }],
    ['transport_mode', 'Treni (gari moshi)', { kind: 'code', code: 'train', how: 'exact' }],
    ['country', 'KSA', { kind: 'code', code: 'SA', how: 'alias' }],
    ['country', 'Côte d’Ivoire', { kind: 'code', code: 'CI' }],
    ['yes_no', 'Hapana', { kind: 'code', code: 'no', how: 'exact' }],
  ])('finds %s %s', (list, word, expected) => {
    expect(lookUpCode(list, word)).toMatchObject(expected);
  });

  it.each([
    ['transport_mode', 'spaceship to Mars'],
    ['no_such_list', 'train'],
    ['__proto__', 'train'],
  ])('finds nothing in %s for %s', (list, word) => {
    expect(lookUpCode(list, word)).toBeUndefined();
  });

  it('lists all spellings', () => {
    expect(listWords('transport_mode')).toEqual(expect.arrayContaining(['train', 'Train', 'sgr']));
    expect(listWords('no_such_list')).toEqual([]);
  });
});
