import { ageOn } from '../time/ageOn.js';
import type { DayRange } from '../time/DayRange.js';
import { ageBandGroups } from './ageBandGroups.js';
import { fieldReader } from './readField.js';
import type { Row } from './Row.js';
import { toDayRange } from './toDayRange.js';

/** Whether a person is under 18. */
export type Majority = 'child' | 'adult';

const [readGroup, readAge, readBand, readBirth, readIdentified, readOpened] = (
  ['ageGroup', 'age', 'ageBand', 'birthYear', 'identifiedOn', 'opened'] as const
).map(fieldReader);

const bands: ReadonlyMap<unknown, Majority> = new Map(Object.entries(ageBandGroups));

const ofYears = (least: number, most: number): Majority | undefined =>
  most <= 17 ? 'child' : least >= 18 ? 'adult' : undefined;

/** The days for which a case tells the age of the person: when identified, failing that when the file was opened. */
export const ageDays = (row: Row): DayRange | undefined =>
  toDayRange(readIdentified?.(row), 'UTC') ?? toDayRange(readOpened?.(row), 'UTC');

/**
 * Whether a case says that the person was a child or an adult, by what says it best: group, age, band, year of birth.
 *
 * @param row - The case.
 */
export function majorityOf(row: Row): Majority | undefined {
  const group = readGroup?.(row);
  if (group === 'child' || group === 'adult') return group;
  const age = readAge?.(row);
  if (typeof age === 'number') return ofYears(age, age);
  const band = bands.get(readBand?.(row));
  if (band !== undefined) return band;
  const years = ageOn(toDayRange(readBirth?.(row), 'UTC'), ageDays(row));
  return years === undefined ? undefined : ofYears(years.min, years.max);
}
