import { expect, it } from 'vitest';
import { replaceWord } from './replaceWord.js';

it.each([
  ['Boda boda', 'motorcycle', 'motorcycle'],
  ['  BODA  boda ', 'motorcycle', 'motorcycle'],
  ['Matatu;  Boda boda / foot', 'motorcycle', 'Matatu;  motorcycle / foot'],
  ['boda boda and lorry', 'truck', 'boda boda and truck'],
  ['boda boda, boda boda', 'motorcycle', 'motorcycle, motorcycle'],
])('%j becomes a cell with %j', (text, code, expected) => {
  expect(replaceWord(text, 'transport_mode', code)).toBe(expected);
});

it.each([
  ['motorcycle', 'motorcycle'],
  ['by air', 'motorcycle'],
  ['Boda boda', 'airplane'],
  ['', 'airplane'],
])('%j holds no word to become %j', (text, code) => {
  expect(replaceWord(text, 'transport_mode', code)).toBeUndefined();
});
