/** How a utility loss is measured; see `facts` in the guide `docs/guides/anonymise-models.md`. */
export type MetricName =
  | 'loss'
  | 'entropy'
  | 'precision'
  | 'height'
  | 'discernibility'
  | 'average-class-size'
  | 'ambiguity';

/**
 * How the models are made to hold.
 *
 * - `generalise`: one level a column for the whole table (full domain), rows that still fail suppressed; optimal;
 * - `recode`: `generalise`, then again for the suppressed rows, until none is left or nothing is gained;
 * - `suppress`: cells are suppressed row by row, the cheapest first;
 * - `mixed`: first coarser columns, then cells, whichever loses less.
 */
export interface TransformationSpec {
  /** The method. */
  readonly method: 'generalise' | 'recode' | 'suppress' | 'mixed';
  /** What is minimised by `generalise` and `recode`. Default `loss`. */
  readonly metric?: MetricName;
  /**
   * For `loss`: what suppression of rows costs against generalisation, 0 to 1, default 0.5: below, suppression is
   * cheaper than it should be; above, generalisation is.
   */
  readonly suppressionFactor?: number;
}

/** A change of single values. */
export type TreatmentSpec =
  TopBottomCodingSpec | RoundingSpec | DateShiftSpec | MicroaggregationSpec | PostRandomisationSpec;

/** Numbers above `top` become `top` and more, below `bottom` become `bottom` and less. */
export interface TopBottomCodingSpec {
  readonly treatment: 'top-bottom';
  /** Greatest number released as it is; greater ones become the text `> top`. */
  readonly top?: number;
  /** Smallest number released as it is; smaller ones become the text `< bottom`. */
  readonly bottom?: number;
}

/** Numbers are rounded to the nearest multiple of `base`, halves away from zero. */
export interface RoundingSpec {
  readonly treatment: 'round';
  /** The base, above 0. */
  readonly base: number;
}

/** All dates of one person are moved by one secret number of days, so that intervals stay. */
export interface DateShiftSpec {
  readonly treatment: 'date-shift';
  /** Column whose value says which dates belong together (a person or case key). */
  readonly by: string;
  /** Greatest shift in days, at least 1; shifts are drawn from -days to +days without 0. */
  readonly days: number;
}

/** Numbers are replaced by the mean of a group of at least `k` near ones (MDAV, Domingo-Ferrer 2002). */
export interface MicroaggregationSpec {
  readonly treatment: 'microaggregate';
  /** Smallest group. */
  readonly k: number;
  /** Further number columns that form the groups together with this one. */
  readonly with?: readonly string[];
}

/** Values are exchanged at random by a published matrix (PRAM, Gouweleeuw 1998). */
export interface PostRandomisationSpec {
  readonly treatment: 'post-randomise';
  /** Probability that a value stays, 0 to 1; the rest goes to the other values in proportion to their frequency. */
  readonly keep: number;
}
