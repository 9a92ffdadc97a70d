import { describe, expect, it } from 'vitest';
import { civilFromDays, daysFromCivil } from '../treatments/civilDays.js';
import { dateOfDay, dayNumber } from './civilDay.js';

describe('the calendar of the gate', () => {
  it('agrees with the calendar that moved the dates, there and back, on every day of 500 years', () => {
    const [start, end] = [daysFromCivil(1599, 12, 25), daysFromCivil(2101, 1, 5)];
    const first = dayNumber('1599-12-25') ?? 0;
    const wrong: string[] = [];
    for (let day = start; day <= end; day++) {
      const date = civilFromDays(day);
      const number = first + day - start;
      if (dayNumber(date) !== number || dateOfDay(number) !== date) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it('knows full dates only', () => {
    expect(dayNumber('2022-07')).toBeUndefined();
    expect(dayNumber('2022-13-01')).toBeUndefined();
    expect(dayNumber('*')).toBeUndefined();
  });
});
