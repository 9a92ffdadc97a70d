import type { TravelMode } from './TravelMode.js';

/** What is known of the way between two stops. */
export interface JourneyWay {
  /** Modes used. */
  readonly modes?: readonly TravelMode[];
  /** The crossing place, as written. */
  readonly crossing?: string;
}
