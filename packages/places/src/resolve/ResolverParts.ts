import type { ResolveContext } from '../model/Resolution.js';
import type { Attempt } from './Attempt.js';
import type { Calibration } from './calibration.js';
import type { PlaceTree } from './PlaceTree.js';
import type { Search } from './Search.js';

/** What every way of reading a text draws on: made once for each resolver. */
export interface ResolverParts {
  /** The places and their hierarchy. */
  readonly tree: PlaceTree;
  /** Finds names without deciding. */
  readonly search: Search;
  /** Weights of the probability. */
  readonly calibration: Calibration;
  /** The least probability of a match. */
  readonly accept: number;
  /** ISO alpha-2 codes of the countries the data comes from. */
  readonly home: ReadonlySet<string>;
  /** Answers from the decisions of people. */
  readonly reviewed: (text: string, context: ResolveContext) => Attempt | undefined;
}
