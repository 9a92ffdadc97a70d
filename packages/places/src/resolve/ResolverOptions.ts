import type { Gazetteer } from '../gazetteers/Gazetteer.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import type { AliasEntry } from './applyAliases.js';
import type { Calibration } from './calibration.js';

/** Options of `createResolver`. */
export interface ResolverOptions {
  /** Packed gazetteers, nearest first: an earlier one wins where two have the same id. */
  readonly gazetteers?: readonly Gazetteer[];
  /** More places, for example read from a GeoNames dump. */
  readonly places?: readonly GazetteerPlace[];
  /** Decisions of people: see `readAliasPack`. */
  readonly aliases?: readonly AliasEntry[];
  /** The least probability of a match. Default 0.9. */
  readonly accept?: number;
  /**
   * ISO alpha-2 codes of the countries the data comes from: among homonyms their places are likelier.
   * A weight, no filter, and none where the reviewed cross-border homonyms are concerned.
   */
  readonly home?: readonly string[];
  /** Weights of the probability; the package's own by default. */
  readonly calibration?: Calibration;
}
