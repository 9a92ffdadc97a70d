/** What importing something may cost a page. */
export interface SizeCeiling {
  /** The code that a user writes: exports of a built package. */
  code: string;
  /** Most bytes after minifying and gzip level 9. Raised only in the commit that raises the cost. */
  gzipBytes: number;
  /** Names that must not be in the bundle: what this import cannot need. */
  absent?: readonly string[];
}

/**
 * The ceilings, a row an import. One code list stays under 1 kB, and brings neither the validators nor the other lists.
 */
export const sizeCeilings: readonly SizeCeiling[] = [
  {
    code: "export { transportModeList } from '@njia/schema';",
    gzipBytes: 275,
    absent: ['Zod', 'border_crossing_manner'],
  },
  {
    code: "export { exploitationTypeList } from '@njia/schema';",
    gzipBytes: 420,
    absent: ['Zod', 'border_crossing_manner'],
  },
  {
    code: "export { countryList } from '@njia/schema';",
    gzipBytes: 635,
    absent: ['Zod', 'border_crossing_manner'],
  },
  {
    code: "export { isCode } from '@njia/schema';",
    gzipBytes: 110,
    absent: ['Zod', 'transport_mode'],
  },
  {
    code: "export { NjiaError } from '@njia/schema';",
    gzipBytes: 185,
    absent: ['Zod', 'transport_mode'],
  },
  {
    code: "export { parsePartialDate } from '@njia/schema';",
    gzipBytes: 320,
    absent: ['Zod', 'transport_mode'],
  },
];
