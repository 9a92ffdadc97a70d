import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, formatDay, isCivilDate } from './dayNumber.js';
import { partialDateRange } from './partialDate.js';
import { findCalendar } from './calendars.js';
import { periodContaining } from './periodContaining.js';

const anyDay = fc.integer({ min: dayNumber(2, 1, 1), max: dayNumber(9990, 12, 31) });

describe('day numbers', () => {
  it('go to a civil date and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = civilDate(day);
        expect(isCivilDate(year, month, dayOfMonth)).toBe(true);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
        expect(partialDateRange(formatDay(day))).toEqual({ first: day, last: day });
      }),
    );
  });

  it('lie in the period that claims to contain them, whatever the calendar', () => {
    const calendars = ['gregorian', 'KE-FY', 'APR-MAR', 'OCT-SEP', '--03-15'];
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...calendars),
        fc.constantFrom('A', 'S', 'T', 'Q', 'M', 'W', 'D'),
        (day, id, frequency) => {
          const calendar = findCalendar(id);
          if (calendar === undefined) throw new Error('calendar');
          const period = periodContaining(day, calendar, frequency);
          expect(period.firstDay <= day && day < period.endDay).toBe(true);
        },
      ),
    );
  });
});
