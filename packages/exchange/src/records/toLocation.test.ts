import { describe, expect, it } from 'vitest';
import { toLocation } from './toLocation.js';

describe('toLocation', () => {
  it('gives the address as a spreadsheet shows it', () => {
    expect(toLocation({ file: 1, sheet: 2, row: 17, column: 5 })).toEqual({
      file: 1,
      sheet: 2,
      row: 17,
      column: 5,
      cell: 'E17',
    });
  });

  it('leaves out what is not known', () => {
    expect(toLocation({ row: 3, line: 4 })).toEqual({ row: 3, line: 4 });
  });
});
