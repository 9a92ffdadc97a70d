import type { Resolution, ResolveContext } from '../model/Resolution.js';
import type { PlaceTree } from './PlaceTree.js';
import type { Search } from './Search.js';

/** Resolves place names. */
export interface Resolver {
  /** The places in use and their hierarchy. */
  readonly tree: PlaceTree;
  /**
   * Finds names without deciding: journeys look for the post of a border with it.
   *
   * @internal
   */
  readonly search: Search;
  /** The least probability of a match. */
  readonly accept: number;
  /** ISO alpha-2 codes of the countries the data comes from. */
  readonly home: ReadonlySet<string>;
  /**
   * Resolves one text. Equal questions are answered from memory.
   *
   * @param text - A name, a description, a code; anything.
   * @param context - What is known around it.
   * @returns The answer; this function never throws on data.
   */
  resolve(text: string, context?: ResolveContext): Resolution;
}
