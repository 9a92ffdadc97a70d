import type { FoundPlace } from './Search.js';

/** A place that may be meant, weighed. */
export interface RankedPlace extends FoundPlace {
  /** Likeness with what context adds to it. */
  readonly score: number;
  /** How far the stated parents agree: see `parentAgreement`. */
  readonly parent: number;
}
