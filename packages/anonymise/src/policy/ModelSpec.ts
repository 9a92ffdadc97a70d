/** One sensitive column, or several whose combination is sensitive. */
export type SensitiveColumns = string | readonly string[];

/** Every class of equal quasi-identifiers has at least `k` rows; with `columns`, equal in those columns only. */
export interface KAnonymitySpec {
  readonly model: 'k-anonymity';
  /** Smallest permitted class, at least 1. */
  readonly k: number;
  /** Subset of the quasi-identifiers; all of them when absent. */
  readonly columns?: readonly string[];
}

/** Every combination of at most `m` published values occurs 0 or at least `k` times (Terrovitis 2008). */
export interface KmAnonymitySpec {
  readonly model: 'km-anonymity';
  /** Smallest permitted count of a combination. */
  readonly k: number;
  /** Greatest number of values in a combination. */
  readonly m: number;
  /** Columns that are combined; all published value columns when absent. */
  readonly columns?: readonly string[];
}

/** Every class occurs at least `k` times in the population table (public rows included). */
export interface KMapSpec {
  readonly model: 'k-map';
  /** Smallest permitted count in the population. */
  readonly k: number;
}

/** Every class has at least `l` distinct sensitive values (Machanavajjhala 2007). */
export interface DistinctLDiversitySpec {
  readonly model: 'distinct-l-diversity';
  /** The sensitive column, or several whose combination is sensitive. */
  readonly sensitive: SensitiveColumns;
  /** Smallest permitted number of distinct values. */
  readonly l: number;
}

/** The entropy of the sensitive values of every class is at least `ln l`. */
export interface EntropyLDiversitySpec {
  readonly model: 'entropy-l-diversity';
  /** The sensitive column, or several whose combination is sensitive. */
  readonly sensitive: SensitiveColumns;
  /** Effective number of values, above 1; need not be whole. */
  readonly l: number;
  /** Estimator of the entropy; `shannon` by default, `grassberger` corrects for small classes. */
  readonly estimator?: 'shannon' | 'grassberger';
}

/** With class frequencies r1 >= r2 >= ... : `r1 < c * (rl + r(l+1) + ...)`. */
export interface RecursiveLDiversitySpec {
  readonly model: 'recursive-l-diversity';
  /** The sensitive column, or several whose combination is sensitive. */
  readonly sensitive: SensitiveColumns;
  /** Factor c, above 0. */
  readonly c: number;
  /** Number l of values, at least 2. */
  readonly l: number;
}

/** The earth mover's distance between the sensitive values of every class and of the table is at most `t` (Li 2007). */
export interface TClosenessSpec {
  readonly model: 't-closeness';
  /** The sensitive column, or several whose combination is sensitive. */
  readonly sensitive: SensitiveColumns;
  /** Greatest permitted distance, 0 to 1. */
  readonly t: number;
  /** Ground distance between values; `hierarchical` uses the sensitive column's hierarchy. */
  readonly distance: 'equal' | 'ordered' | 'hierarchical';
  /** Order of the values for `ordered`; numbers by value, else texts by code unit, when absent. */
  readonly order?: readonly string[];
}

/** For every value and class: `(p - q) / q <= beta`; enhanced: `<= min(beta, -ln q)` (Cao and Karras 2012). */
export interface BetaLikenessSpec {
  readonly model: 'beta-likeness';
  /** The sensitive column, or several whose combination is sensitive. */
  readonly sensitive: SensitiveColumns;
  /** Greatest permitted relative gain, above 0. */
  readonly beta: number;
  /** Whether the bound is also limited by the value's own information, `-ln q`. */
  readonly enhanced: boolean;
}

/** For every value that occurs in a class: `|log(p / q)| < delta`. Absent values are not tested. */
export interface DeltaDisclosureSpec {
  readonly model: 'delta-disclosure';
  /** The sensitive column, or several whose combination is sensitive. */
  readonly sensitive: SensitiveColumns;
  /** Bound, above 0. */
  readonly delta: number;
  /** Base of the logarithm: ARX uses 2, pyCANON e. */
  readonly base: 2 | 'e';
}

/** Every class has at least `k` rows and no sensitive value makes up more than `alpha` of it (Wong 2006). */
export interface AlphaKAnonymitySpec {
  readonly model: 'alpha-k-anonymity';
  /** The sensitive column, or several whose combination is sensitive. */
  readonly sensitive: SensitiveColumns;
  /** Greatest permitted share of one value, above 0, at most 1. */
  readonly alpha: number;
  /** Smallest permitted class. */
  readonly k: number;
}

/** For every class the share of released rows among the rows of the population table lies in a range (Nergiz 2007). */
export interface DeltaPresenceSpec {
  readonly model: 'delta-presence';
  /** Smallest permitted share. */
  readonly minimum: number;
  /** Greatest permitted share. */
  readonly maximum: number;
}

/**
 * (K,C)_L privacy of sequences: every sub-sequence of at most `length` stops that occurs at all occurs in at least `k`
 * sequences, and predicts no sensitive value with more than `confidence` (Chen et al. 2013).
 */
export interface SequencePrivacySpec {
  readonly model: 'sequence-privacy';
  /** The sequence column. */
  readonly sequence: string;
  /** K: smallest permitted number of sequences. */
  readonly k: number;
  /** C: greatest permitted share of a sensitive value among them, above 0, at most 1. */
  readonly confidence: number;
  /** L: number of stops an attacker may know. */
  readonly length: number;
  /** Sensitive columns for `confidence`; all columns of that role when absent. */
  readonly sensitive?: readonly string[];
}

/** Every origin-destination flow that is published has at least `k` journeys. */
export interface FlowAnonymitySpec {
  readonly model: 'flow-anonymity';
  /** Column of the origin. */
  readonly origin: string;
  /** Column of the destination. */
  readonly destination: string;
  /** Further columns that split the flows, such as the mode of transport. */
  readonly by?: readonly string[];
  /** Smallest permitted count. */
  readonly k: number;
}

/**
 * Differential privacy of drawn rows: all of the data that the rows are drawn from are counts over these sets of columns,
 * with exact discrete Gaussian noise. A promise of the process, not a trait of the file. Zero-concentrated: adding or
 * removing one person changes what may come out by no more than `rho` allows (Bun and Steinke 2016).
 */
export interface DifferentialPrivacySpec {
  readonly model: 'differential-privacy';
  /** What the release costs, an exact number in text such as `1/2`; the marginals share it equally. */
  readonly rho: string;
  /**
   * Sets of columns that are counted, chosen without looking at the data. Each shares its earlier columns with a single
   * earlier set, such as `[[a, b], [b, c], [b, d, e]]`.
   */
  readonly marginals: readonly (readonly string[])[];
  /** Identifier column of the person, when a person may have several rows: one of them, drawn at random, counts. */
  readonly person?: string;
}

/** A privacy model with its parameters. */
export type ModelSpec =
  | KAnonymitySpec
  | KmAnonymitySpec
  | KMapSpec
  | DistinctLDiversitySpec
  | EntropyLDiversitySpec
  | RecursiveLDiversitySpec
  | TClosenessSpec
  | BetaLikenessSpec
  | DeltaDisclosureSpec
  | AlphaKAnonymitySpec
  | DeltaPresenceSpec
  | SequencePrivacySpec
  | FlowAnonymitySpec
  | DifferentialPrivacySpec;
