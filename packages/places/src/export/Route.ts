import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { PersonRange } from './PersonRange.js';

/** A resolved journey or reported route, ready for maps and tables. */
export interface Route extends PersonRange {
  /** Id of the record. Left out of exports unless they are exact. */
  readonly id: string;
  /** Places in the order travelled; `undefined` where a stop is unresolved: a gap, never a line. */
  readonly stops: readonly (RouteStop | undefined)[];
  /** Period the route belongs to, such as `2022-07/2023-06`. */
  readonly period?: string;
  /** When it began, a partial date (`2024`, `2024-07`, `2024-07-14`): to part two periods. */
  readonly start?: string;
  /** Where a border was crossed, by leg, when the leg says so. */
  readonly crossings?: readonly (GazetteerPlace | undefined)[];
  /** Modes by leg, codes of `transport_mode`. */
  readonly modes?: readonly (readonly string[])[];
}

/** A resolved stop. */
export interface RouteStop {
  /** The place. */
  readonly place: GazetteerPlace;
  /** Calibrated probability of the resolution, 0 to 1. */
  readonly confidence: number;
}
