import { describe, expect, it } from 'vitest';
import { formatLocation } from './formatLocation.js';

describe('formatLocation', () => {
  it('names file, sheet and cell by number', () => {
    const location = { file: 1, sheet: 2, row: 17, column: 5, cell: 'E17' };
    expect(formatLocation(location, 'en')).toBe('file 1, sheet 2, E17');
    expect(formatLocation(location, 'sw')).toBe('faili 1, karatasi 2, E17');
  });

  it('falls back to the row, then to the line', () => {
    expect(formatLocation({ file: 1, row: 3, line: 9 }, 'en')).toBe('file 1, row 3');
    expect(formatLocation({ line: 9 }, 'en')).toBe('line 9');
  });

  it('says nothing when nothing is known', () => {
    expect(formatLocation(undefined, 'en')).toBe('');
  });
});
