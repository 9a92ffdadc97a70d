import { expect, it } from 'vitest';
import { foldValue } from './foldValue.js';

it('brings spellings of one value together, and finds what is none', () => {
  const spellings = ['labour', 'Labour', ' LABOUR ', 'ｌabour', 'lábour', 'lab\u{200B}our\t'];
  expect(new Set(spellings.map(foldValue))).toEqual(new Set(['labour']));
  expect(foldValue('debt  bondage')).toBe('debt bondage');
  expect(foldValue('debt bondage')).not.toBe(foldValue('debtbondage'));
  expect([' ', '\u{200B}', ''].map(foldValue)).toEqual(['', '', '']);
});
