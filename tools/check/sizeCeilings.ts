/** What importing something may cost a page. */
export interface SizeCeiling {
  /** The code that a user writes: exports of a built package. */
  code: string;
  /** Most bytes after minifying and gzip level 9. Raised only in the commit that raises the cost. */
  gzipBytes: number;
  /** Names that must not be in the bundle: what this import cannot need. */
  absent?: readonly string[];
}

/** The ceilings, a row an import. Headroom is smaller than the smallest leak worth finding. */
export const sizeCeilings: readonly SizeCeiling[] = [];
