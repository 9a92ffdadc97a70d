import type { LooseCase } from '../subjects.js';
import { ageBandLimits } from './ageBandLimits.js';

/** Age of majority in the Palermo Protocol, article 3(d), and in Kenya's Children Act. */
export const majorityAge = 18;

/**
 * Whether the person was a child in law. The age when the trafficking began decides; without it the
 * age, the group or the band at identification.
 *
 * @returns `child`, `adult`, or `unknown`, which is never taken for either.
 */
export function majority(record: LooseCase): 'child' | 'adult' | 'unknown' {
  const age = record.ageWhenTrafficked ?? record.age;
  if (age !== undefined) return age < majorityAge ? 'child' : 'adult';
  if (record.ageGroup !== undefined && record.ageGroup !== 'unknown') return record.ageGroup;
  const limits = record.ageBand === undefined ? undefined : ageBandLimits.get(record.ageBand);
  if (limits === undefined) return 'unknown';
  return limits[1] < majorityAge ? 'child' : 'adult';
}
