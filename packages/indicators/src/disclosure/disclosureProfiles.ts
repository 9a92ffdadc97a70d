/** For whom results are protected, and how strictly. */
export interface DisclosureProfile {
  /** Name. */
  readonly id: DisclosureProfileId;
  /** What the protected set calls itself. */
  readonly sensitivity: 'internal' | 'partner' | 'public';
  /** Counts of units from 1 up to one less are sensitive; 0 = no rule. */
  readonly threshold: number;
  /** What an attacker must hold possible of a sensitive count at the least; `null` = no demand. */
  readonly lower: number | null;
  /** Least width of what an attacker may conclude about a sensitive count. */
  readonly width: number;
  /** The p% rule on amounts, organisations as contributors; `null` = no rule. Secret outside the office. */
  readonly percent: number | null;
}

/** Names of the profiles. */
export type DisclosureProfileId =
  'internal' | 'partner' | 'public-k5' | 'public-k10' | 'public-magnitude-p';

/**
 * The profiles. An attack on a `public` count must leave everything from 1 to k possible, so that nobody can narrow it below
 * "fewer than k"; for a partner it must not end exactly, and must not show that the count is below the threshold.
 */
export const disclosureProfiles: readonly DisclosureProfile[] = [
  { id: 'internal', sensitivity: 'internal', threshold: 0, lower: null, width: 0, percent: null },
  { id: 'partner', sensitivity: 'partner', threshold: 3, lower: null, width: 1, percent: null },
  { id: 'public-k5', sensitivity: 'public', threshold: 5, lower: 1, width: 4, percent: null },
  { id: 'public-k10', sensitivity: 'public', threshold: 10, lower: 1, width: 9, percent: null },
  {
    id: 'public-magnitude-p',
    sensitivity: 'public',
    threshold: 5,
    lower: 1,
    width: 4,
    percent: 10,
  },
];
