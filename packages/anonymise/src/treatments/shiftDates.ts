import { randomBelow } from '../random/randomBelow.js';
import type { RandomSource } from '../random/RandomSource.js';
import { civilFromDays, daysFromCivil } from './civilDays.js';

const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;

/**
 * Draws one secret shift for every key, so that all dates of a person move together and intervals stay.
 *
 * @param keys - the distinct keys, in an order that does not depend on the order of rows
 * @param days - greatest shift in days; drawn from -days to +days without 0
 * @param random - the source
 * @returns the shift in days of every key
 */
export function drawShifts(
  keys: readonly (string | null)[],
  days: number,
  random: RandomSource,
): Map<string | null, number> {
  return new Map(
    keys.map((key) => {
      const drawn = randomBelow(random, 2 * days);
      return [key, drawn < days ? drawn - days : drawn - days + 1];
    }),
  );
}

/**
 * Moves a full date (`2022-07-14`). Coarser dates cannot be moved by days and stay as they are.
 *
 * @param value - the date
 * @param days - the shift
 * @returns the moved date
 */
export function shiftDate(value: string, days: number): string {
  const match = DAY.exec(value);
  if (match === null) return value;
  return civilFromDays(daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3])) + days);
}
