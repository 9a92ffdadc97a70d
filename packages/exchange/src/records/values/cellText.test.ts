import { describe, expect, it } from 'vitest';
import { cellText } from './cellText.js';

describe('cellText', () => {
  it.each([
    ['  two\u00a0 words ', 'two words'],
    ['   ', undefined],
    [null, undefined],
    [254700000001, '254700000001'],
    [0.5, '0.5'],
    [true, 'TRUE'],
    [{ kind: 'date', date: '2026-03-05' } as const, '2026-03-05'],
    [{ kind: 'error', error: 'excel' } as const, undefined],
  ])('reads %j', (cell, expected) => {
    expect(cellText(cell)).toBe(expected);
  });
});
