import { describe, expect, it } from 'vitest';
import { listWords, lookUpCode, nearCode } from './lookUpCode.js';

describe('lookUpCode', () => {
  it.each([
    ['transport_mode', 'motorcycle', { code: 'motorcycle', how: 'exact' }],
    ['transport_mode', 'Boda boda', { code: 'motorcycle', how: 'alias' }],
    ['transport_mode', 'TRAIN', { code: 'train', how: 'case' }],
    ['transport_mode', 'Treni (gari moshi)', { code: 'train', how: 'exact' }],
    ['country', 'KSA', { code: 'SA', how: 'alias' }],
    ['country', 'Côte d’Ivoire', { code: 'CI' }],
    ['yes_no', 'Hapana', { code: 'no', how: 'exact' }],
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

  it('asks for near spellings apart', () => {
    expect(lookUpCode('transport_mode', 'matatuu')).toBeUndefined();
    expect(nearCode('transport_mode', 'matatuu')).toMatchObject({ code: 'minibus' });
    expect(nearCode('transport_mode', 'spaceship to Mars')).toBeUndefined();
  });

  it('lists all spellings', () => {
    expect(listWords('transport_mode')).toEqual(expect.arrayContaining(['train', 'Train', 'sgr']));
    expect(listWords('no_such_list')).toEqual([]);
  });
});
