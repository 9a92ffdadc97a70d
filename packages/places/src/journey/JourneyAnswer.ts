import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { Resolution } from '../model/Resolution.js';
import type { BorderPair } from './crossingPlace.js';

/** Why the joint answer of a stop is what it is. */
export type JointReason = 'alone' | 'context' | 'border-pair' | 'conflict' | 'unresolved';

/** The answer to one stop. */
export interface JourneyStopAnswer {
  /** The answer without the other stops. */
  readonly alone: Resolution;
  /** The place in the light of the whole journey; absent when the stop stays unresolved. */
  readonly place?: GazetteerPlace;
  /** Both sides, when the name is one crossing and the journey does not say which side is meant. */
  readonly crossing?: BorderPair;
  /** Whether the other stops made a difference. */
  readonly changed: boolean;
  /** Why. */
  readonly reason: JointReason;
}

/** The answer to a stated crossing place. */
export interface JourneyCrossingAnswer {
  /** The border post on the side that is left, or the one that is known. */
  readonly place: GazetteerPlace;
  /** Both sides in the order of the way, where both are known. */
  readonly crossing?: BorderPair;
}

/** The answer to a journey. */
export interface JourneyAnswer {
  /** One answer a way that states a crossing which is known, by the position of the way. */
  readonly crossings: ReadonlyMap<number, JourneyCrossingAnswer>;
  /** One answer a stop, in order. */
  readonly stops: readonly JourneyStopAnswer[];
  /** Lead of the best reading over the second best, in natural-log odds; infinite without a second. */
  readonly margin: number;
}
