import type { AgeBand, Case } from '@njia/schema';

/** Lower edges of the bands of the code list `age_band`, oldest first. */
const BANDS: readonly (readonly [number, AgeBand])[] = [
  [48, '48+'],
  [39, '39-47'],
  [30, '30-38'],
  [27, '27-29'],
  [24, '24-26'],
  [21, '21-23'],
  [18, '18-20'],
  [9, '9-17'],
  [0, '0-8'],
];

/**
 * The age band of a person: as recorded, else from the age when identified.
 *
 * @param person - the case
 * @returns the band, `null` when neither is known
 */
export function ageBandOf(person: Case | undefined): AgeBand | null {
  if (person?.ageBand !== undefined) return person.ageBand;
  const { age } = person ?? {};
  if (age === undefined) return null;
  return BANDS.find(([from]) => age >= from)?.[1] ?? null;
}
