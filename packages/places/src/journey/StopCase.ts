import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolution } from '../model/Resolution.js';
import type { JourneyWay } from './JourneyWay.js';

/** A stop and what is known about it. */
export interface StopCase {
  /** The answer without the other stops. */
  readonly alone: Resolution;
  /** The same without the weight of the home country. */
  readonly neutral: Resolution;
  /** Position of the stop. */
  readonly at: number;
  /** The place of each stop in the best reading of the journey. */
  readonly chosen: readonly (GazetteerPlace | undefined)[];
  /** The ways of the journey. */
  readonly ways: readonly JourneyWay[];
}
