import { describe, expect, it } from 'vitest';
import { cutUnitWords } from './cutUnitWords.js';
import { tokens } from './tokens.js';

const cut = (text: string) => {
  const { words, stated } = cutUnitWords(tokens(text));
  return [words.join(' '), ...stated];
};

describe('cutUnitWords', () => {
  it.each([
    ['Kwale County', ['kwale', 'adm1']],
    ['kaunti ya Kwale', ['kwale', 'adm1']],
    ['Karau Ward', ['karau', 'adm3']],
    ['Rurumaward', ['ruruma', 'adm3']],
    ['nairobicity', ['nairobi', 'town']],
    ['Kigumo Sub County', ['kigumo', 'adm2']],
    ['mpaka wa Busia', ['busia', 'border_post']],
    ['Pokot Magharibi', ['pokot west']],
    ['Kakuma refugee camp', ['kakuma', 'camp']],
  ])('cuts %s', (text, result) => {
    expect(cut(text)).toEqual(result);
  });

  it('keeps a name that is made of unit words', () => {
    expect(cut('Township')[0]).toBe('township');
  });

  it('does not cut a word that begins a name', () => {
    expect(cut('Port Sudan')[0]).toBe('port sudan');
    expect(cut('Camp Garba')[0]).toBe('camp garba');
  });
});
