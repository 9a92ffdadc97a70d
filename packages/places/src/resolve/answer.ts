import type { Resolution, ResolutionReason, ResolutionStatus } from '../model/Resolution.js';
import type { Attempt } from './Attempt.js';
import type { PlaceTree } from './PlaceTree.js';

/** Below this even the best candidate is not worth showing as a possibility. */
const LEAST_PROBABILITY = 0.08;

/**
 * Turns an attempt into an answer: matched only at or above the accepted probability.
 *
 * @param attempt - The attempt.
 * @param accept - The least probability of a match.
 * @param tree - The hierarchy.
 * @returns The answer.
 */
export function answer(attempt: Attempt, accept: number, tree: PlaceTree): Resolution {
  const [first] = attempt.candidates;
  const { probability, candidates, leftover, reasons } = attempt;
  // A name that twenty places bear is known: which of them is meant is the question.
  const known = Math.max(probability, attempt.nameProbability ?? 0);
  if (!first || known < LEAST_PROBABILITY)
    return {
      status: 'unknown',
      probability: first ? probability : 0,
      precisionKm: 0,
      candidates,
      reasons,
      leftover,
    };
  const precisionKm = Math.max(
    tree.point(first.place)?.precisionKm ?? 0,
    attempt.leastPrecisionKm ?? 0,
  );
  if (probability >= accept)
    return {
      status: 'matched',
      place: first.place,
      probability,
      precisionKm,
      candidates,
      reasons,
      leftover,
    };
  return { status: 'ambiguous', probability, precisionKm, candidates, reasons, leftover };
}

/**
 * An answer without any place.
 *
 * @param status - Its kind.
 * @param reasons - Why.
 * @returns The answer.
 */
export function noPlace(
  status: Extract<ResolutionStatus, 'unknown' | 'not-a-place'>,
  reasons: readonly ResolutionReason[],
): Resolution {
  return { status, probability: 0, precisionKm: 0, candidates: [], reasons, leftover: [] };
}
