import type { GazetteerPlace } from './GazetteerPlace.js';
import type { PlaceLevel } from './PlaceLevel.js';
import type { Region } from '../text/regions.js';
import type { TypedPoint } from '../text/typedPoint.js';

/** What is known around a name. All of it is optional; more of it makes answers surer. */
export interface ResolveContext {
  /** The country the place should be in: ISO 3166-1 alpha-2, alpha-3 or its name; what is none is refused. */
  readonly country?: string | undefined;
  /** Names or ids of units that contain it, any order; several in one string are parted by `|`. */
  readonly parent?: string | readonly string[] | undefined;
  /** The level asked for. `town` takes every settlement; `camp`, `airport` ... only themselves. */
  readonly level?: PlaceLevel | undefined;
  /** A point it should be near: longitude and latitude in degrees, WGS 84, longitude first. */
  readonly near?: readonly [lon: number, lat: number] | undefined;
  /** True when the caller weighs homonyms itself: places of the home country are not likelier then. */
  readonly neutral?: boolean | undefined;
}

/**
 * The kinds of answers: `matched` one place at or above the accepted probability; `ambiguous` several
 * places or too little certainty, see the candidates; `unknown` nothing near enough;
 * `not-a-place` the text says no place (a placeholder, a region, coordinates).
 */
export type ResolutionStatus = 'matched' | 'ambiguous' | 'unknown' | 'not-a-place';

/** Why an answer is what it is: stable codes, in the order in which they applied. */
export type ResolutionReason =
  | 'exact'
  | 'unit-words-cut'
  | 'word-order'
  | 'alias'
  | 'other-language'
  | 'folded'
  | 'abbreviation'
  | 'similar'
  | 'code'
  | 'code-repaired'
  | 'code-not-derivable'
  | 'parent-agrees'
  | 'parent-disagrees'
  | 'near'
  | 'level-stated'
  | 'nested'
  | 'homonym'
  | 'country-stated'
  | 'unknown-country'
  | 'outside-country'
  | 'free-text'
  | 'vague-relation'
  | 'route'
  | 'several-places'
  | 'unsupported'
  | 'placeholder'
  | 'region'
  | 'coordinates'
  | 'coordinates-order-unsure'
  | 'plus-code'
  | 'map-link'
  | 'empty'
  | 'too-long'
  | 'too-similar-to-others'
  | 'no-candidate';

/** One possible answer. */
export interface PlaceCandidate {
  /** The place. */
  readonly place: GazetteerPlace;
  /** The calibrated probability that this is the place meant, 0 to 1. */
  readonly probability: number;
  /** How alike name and text are, 0 to 1: a score, no probability. */
  readonly similarity: number;
}

/** The answer to one name. */
export interface Resolution {
  /** The kind of answer. */
  readonly status: ResolutionStatus;
  /** The place, when matched. */
  readonly place?: GazetteerPlace;
  /** Calibrated probability that the first candidate is right, 0 to 1; 0 when there is none. */
  readonly probability: number;
  /** How far the true place may lie from the answer's point, kilometres; 0 when there is none. */
  readonly precisionKm: number;
  /** Up to five candidates, likeliest first; the first is the place when matched. */
  readonly candidates: readonly PlaceCandidate[];
  /** Why, in order. */
  readonly reasons: readonly ResolutionReason[];
  /** Words of the text that the answer does not explain. Raw text: never publish it. */
  readonly leftover: readonly string[];
  /** The region, when the text names one. */
  readonly region?: Region;
  /** The point, when the text is one. Exact by nature: treat it as identifying. */
  readonly point?: TypedPoint;
}
