import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialFromCivil } from '../write/serialFromCivil.js';
import { civilFromSerial } from './civilFromSerial.js';

describe('civilFromSerial', () => {
  it.each([
    [1, '1900', '1900-01-01'],
    [59, '1900', '1900-02-28'],
    [61, '1900', '1900-03-01'],
    [46_082, '1900', '2026-03-01'],
    [36_526, '1900', '2000-01-01'],
    [2_958_465, '1900', '9999-12-31'],
    [0, '1904', '1904-01-01'],
    [60, '1904', '1904-03-01'],
    [44_620, '1904', '2026-03-01'],
  ] as const)('serial %d of the %s system is %s', (serial, system, date) => {
    expect(civilFromSerial(serial, system, false)).toEqual({ kind: 'date', date });
  });

  it.each([[60], [0], [-1], [2_958_466], [1e308], [Number.NaN]])(
    'serial %d is no day',
    (serial) => {
      expect(civilFromSerial(serial, '1900', false)).toBeUndefined();
    },
  );

  it('rounds the time to seconds, over midnight too', () => {
    expect(civilFromSerial(46_082.5, '1900', true)).toEqual({
      kind: 'date',
      date: '2026-03-01',
      time: '12:00:00',
    });
    expect(civilFromSerial(46_081.999_999_99, '1900', true)).toEqual({
      kind: 'date',
      date: '2026-03-01',
      time: '00:00:00',
    });
  });

  it('counts days as the Gregorian calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const value = civilFromSerial(serial, '1900', false)!;
        expect(value.date).toBe(
          new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10),
        );
        expect(serialFromCivil(value)).toBe(serial);
      }),
    );
  });
});
