/** Numeric bands, each level coarser than the one before; the last level above them is always `*`. */
export interface BandsSpec {
  /** Discriminant. */
  readonly kind: 'bands';
  /**
   * The levels above the value itself, finest first. `width`: bands of equal width from `origin` (default 0);
   * `edges`: lower edges of the bands in ascending order, the first band open below, the last open above
   * (`[0, 9, 18]` gives `0-8`, `9-17`, `18+`).
   */
  readonly levels: readonly (
    { readonly width: number; readonly origin?: number } | { readonly edges: readonly number[] }
  )[];
}

/** Granularities of a date hierarchy, finest first. */
export type DateGranularity = 'month' | 'quarter' | 'year' | 'five-years' | 'decade';

/** Partial dates (`2022`, `2022-07`, `2022-07-14`) made coarser; a value that is already coarser stays as it is. */
export interface DatesSpec {
  /** Discriminant. */
  readonly kind: 'dates';
  /** The levels above the value itself, finest first. */
  readonly levels: readonly DateGranularity[];
}

/** A user table, as ARX and others export it: one row a leaf, the value first, then its ancestors. */
export interface TableSpec {
  /** Discriminant. */
  readonly kind: 'table';
  /** Rows of equal length; equal values at one level must be equal at every level above. */
  readonly rows: readonly (readonly string[])[];
}

/** A tree of codes (a code list with parents, or places: ward, sub-county, county, country, region). */
export interface TreeSpec {
  /** Discriminant. */
  readonly kind: 'tree';
  /** Every node once, with its parent; a node without parent is a root. */
  readonly nodes: readonly { readonly code: string; readonly parent?: string }[];
}

/** Codes whose beginning is their parent (`KE-47-1234`), or numbers masked digit by digit. */
export interface PrefixSpec {
  /** Discriminant. */
  readonly kind: 'prefix';
  /** Number of characters kept at each level above the value itself, descending. */
  readonly lengths: readonly number[];
  /** Whether cut characters are replaced by `*` each (`4767*`) instead of being cut off. Default `false`. */
  readonly mask?: boolean;
}

/** The value or `*`, nothing between. */
export interface SuppressSpec {
  /** Discriminant. */
  readonly kind: 'suppress';
}

/** How a value can be made coarser. Level 0 is always the value itself, the highest level one single value. */
export type HierarchySpec =
  BandsSpec | DatesSpec | TableSpec | TreeSpec | PrefixSpec | SuppressSpec;
