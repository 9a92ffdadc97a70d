import type { ConfidenceFeatures } from './calibration.js';
import type { FoundPlace } from './Search.js';
import type { PlaceCandidate, ResolutionReason } from '../model/Resolution.js';

/** The outcome of one way of reading a text, before it becomes an answer. */
export interface Attempt {
  /** Candidates, likeliest first. */
  readonly candidates: readonly PlaceCandidate[];
  /** Calibrated probability of the first. */
  readonly probability: number;
  /** Probability that the name is right, whichever of its bearers is meant. */
  readonly nameProbability?: number;
  /** Why. */
  readonly reasons: readonly ResolutionReason[];
  /** Words not explained. */
  readonly leftover: readonly string[];
  /** The features behind the probability of the name, for calibration. */
  readonly features?: ConfidenceFeatures;
  /** The best found place before homonyms were weighed, for calibration. */
  readonly best?: FoundPlace;
  /** How many parts of a description name a place. */
  readonly parts?: number;
  /** At least this imprecise, in kilometres: the text says "near". */
  readonly leastPrecisionKm?: number;
}
