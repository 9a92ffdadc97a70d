/** A hierarchy compiled for the dictionary of one column. */
export interface Hierarchy {
  /** Number of levels; level 0 is the value itself, level `levels - 1` one single value for all. */
  readonly levels: number;
  /** Per level its distinct labels in code unit order, `null` (missing) first. */
  readonly labels: readonly (readonly (string | null)[])[];
  /** Per level, for each dictionary code of the column, the position of its label in `labels`. */
  readonly maps: readonly Int32Array[];
  /** Per level, for each label, the share of the hierarchy's leaves under it, above 0, at most 1. */
  readonly shares: readonly Float64Array[];
  /** Number of leaves: of the whole hierarchy where it lists them, else of the column's dictionary. */
  readonly leaves: number;
}
