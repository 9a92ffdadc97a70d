import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolution } from '../model/Resolution.js';

/** Log-likelihood of leaving a stop unresolved: reachable, but dearer than a fair candidate. */
export const UNRESOLVED = Math.log(0.03);
/** How much the likelihood of namesakes counts against the ways between the stops. */
const NAMESAKES = 0.35;

/** What a stop may be; without a place it stays unresolved. */
export interface StopCandidate {
  /** The place. */
  readonly place?: GazetteerPlace;
  /** Its log-likelihood, the ways aside. */
  readonly score: number;
}

/**
 * What a stop may be, before the ways are looked at.
 *
 * @param own - The answer to the stop alone.
 * @param neutral - The same without the weight of the home country.
 * @returns The candidates; one that is certain with and without that weight stands alone.
 */
export function stopCandidates(own: Resolution, neutral: Resolution): StopCandidate[] {
  if (own.status === 'matched' && own.place && neutral.place?.id === own.place.id)
    return [{ place: own.place, score: 0 }];
  const total = neutral.candidates.reduce((sum, { probability }) => sum + probability, 0) || 1;
  const scale = neutral.status === 'ambiguous' ? Math.max(total, 0.6) : 1;
  const likeness = neutral.candidates[0]?.similarity;
  return [
    ...neutral.candidates
      .filter(({ probability }) => probability > 0.002)
      .map(({ place, probability, similarity }) => ({
        place,
        // Between namesakes only their size speaks, and the journey knows better than size.
        score: Math.log(probability / scale) * (similarity === likeness ? NAMESAKES : 1),
      })),
    { score: UNRESOLVED },
  ];
}
