import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../tables/cell.js';
import { readPartialDate } from './readPartialDate.js';

const read = (cell: Cell, order: 'dmy' | 'mdy' = 'dmy') => {
  const reading = readPartialDate(cell, { order });
  return reading.kind === 'date' ? reading.value : reading.kind;
};

describe('readPartialDate', () => {
  it.each<[Cell, string]>([
    ['2026-03-05', '2026-03-05'],
    ['2026-03', '2026-03'],
    ['2026', '2026'],
    [2026, '2026'],
    ['2026-05-02T09:00:00.000+03:00', '2026-05-02'],
    ['2026-05-02T23:59:00.000-04', '2026-05-02'],
    ['05/03/2026', '2026-03-05'],
    ['3/5/26', '2026-05-03'],
    ['14.07.2022', '2022-07-14'],
    ['07/2022', '2022-07'],
    ['3 Machi 2026', '2026-03-03'],
    ['3rd March, 2026', '2026-03-03'],
    ['March 3, 2026', '2026-03-03'],
    ['Jumatatu, tarehe 5 Agosti 2024', '2024-08-05'],
    ['mwezi wa tatu 2026', '2026-03'],
    ['early July 2022', '2022-07'],
    ['03-May-2010', '2010-05-03'],
    ['Feb 1, 2018 11:35:19 AM', '2018-02-01'],
    ['46086', '2026-03-05'],
    [46_086.5, '2026-03-05'],
    [{ kind: 'date', date: '2026-03-05', time: '10:00:00' }, '2026-03-05'],
    ['31/02/2026', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['30 Feb 2026', 'impossible'],
    ['July 26', 'unreadable'],
    ['two', 'unreadable'],
    [12, 'unreadable'],
    [true, 'unreadable'],
  ])('reads %j', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  it('says when day and month may be swapped, and which order a cell shows', () => {
    expect(readPartialDate('03/04/2026', { order: 'mdy' })).toMatchObject({
      value: '2026-03-04',
      ambiguous: true,
    });
    expect(readPartialDate('04/04/2026', { order: 'dmy' })).toMatchObject({ ambiguous: false });
    expect(readPartialDate('13/04/2026', { order: 'mdy' })).toMatchObject({
      value: '2026-04-13',
      shows: 'dmy',
    });
    expect(readPartialDate('04/13/2026', { order: 'dmy' })).toMatchObject({
      value: '2026-04-13',
      shows: 'mdy',
    });
  });

  it('never fails and gives only dates of the format', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.date().map(String)), (cell) => {
        const reading = readPartialDate(cell, { order: 'dmy' });
        if (reading.kind === 'date')
          expect(reading.value).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u);
      }),
    );
  });
});
