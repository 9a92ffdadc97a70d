import type { ResolveContext } from '../model/Resolution.js';

/** A stop as it was written. */
export interface JourneyStop extends ResolveContext {
  /** The text. */
  readonly text: string;
}
