/** Sensitive values counted a class, in compressed rows: class c owns entries `offsets[c]` to `offsets[c + 1]`. */
export interface Histograms {
  /** Number of different sensitive values. */
  readonly cardinality: number;
  /** Start of each class's entries; length is classes + 1. */
  readonly offsets: Int32Array;
  /** Codes of sensitive values. */
  readonly codes: Int32Array;
  /** How often each occurs among the released rows of the class. */
  readonly counts: Int32Array;
}

/**
 * Classes of equal quasi-identifiers at one node of the lattice. A coarser layer is made from a finer one without
 * going back to the rows (roll-up).
 */
export interface Layer {
  /** Number of classes. */
  readonly count: number;
  /** For each class a tuple of the frame that belongs to it (the first one). */
  readonly representatives: Int32Array;
  /** Released rows a class. */
  readonly sizes: Int32Array;
  /** Rows of the population table a class, released ones included; equal to `sizes` when there is no such table. */
  readonly population: Int32Array;
  /** One entry a sensitive view of the frame. */
  readonly histograms: readonly Histograms[];
  /** Released rows of each person who has several, counted a class (the codes are persons); `undefined` without any. */
  readonly repeated: Histograms | undefined;
}
