import type { DayRange } from './DayRange.js';
import { civilDate } from './dayNumber.js';

/** Completed years of life. */
export interface AgeRange {
  /** Least age possible. */
  readonly min: number;
  /** Greatest age possible. */
  readonly max: number;
}

function completedYears(birth: number, on: number): number {
  const born = civilDate(birth);
  const then = civilDate(on);
  const reached = then.month > born.month || (then.month === born.month && then.day >= born.day);
  return then.year - born.year - (reached ? 0 : 1);
}

/**
 * Age in completed years on a date, both possibly partial. Who is born on 29 February has the birthday on 1 March in a
 * common year.
 *
 * @param birth - Date of birth.
 * @param on - The date the age is wanted for.
 * @returns Least and greatest age possible, or `undefined` if a date is not known or birth lies after it for certain.
 */
export function ageOn(birth: DayRange | undefined, on: DayRange | undefined): AgeRange | undefined {
  if (birth === undefined || on === undefined) return undefined;
  const max = completedYears(birth.first, on.last);
  if (max < 0) return undefined;
  return { min: Math.max(0, completedYears(birth.last, on.first)), max };
}
