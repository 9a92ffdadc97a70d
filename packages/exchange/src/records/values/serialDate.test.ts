import { describe, expect, it } from 'vitest';
import { serialDate } from './serialDate.js';

describe('serialDate', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, undefined],
    [61, '1900-03-01'],
    [46_082, '2026-03-01'],
    [46_144.375, '2026-05-02'],
    [36_526, '2000-01-01'],
    [55_153, '2050-12-31'],
    [0, undefined],
    [Number.NaN, undefined],
  ])('reads day %d of the 1900 system', (serial, expected) => {
    expect(serialDate(serial)).toBe(expected);
  });

  it('counts the 1904 system 1,462 days later', () => {
    expect(serialDate(46_082 - 1462, '1904')).toBe('2026-03-01');
  });
});
