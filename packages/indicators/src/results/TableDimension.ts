import type { LanguageMap } from '../definition/LanguageMap.js';

/** Code of a margin: all categories together. */
export const TOTAL = '_T';
/** Code of the category "asked or expected, but not known". */
export const UNKNOWN = '_U';
/** Code of the category "the attribute does not exist for this unit". */
export const NOT_APPLICABLE = '_Z';

/** One category of a dimension. */
export interface TableCategory {
  /** Code as it stands in the keys of cells; `_T`, `_U`, `_Z` are the SDMX general codes. */
  readonly code: string;
  /** Name for people. */
  readonly label: LanguageMap;
  /** Code of the category above it in the same dimension, if the list is a hierarchy. */
  readonly parent?: string;
}

/** A period as a category of the time dimension. */
export interface TablePeriod extends TableCategory {
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Day after the last day, `YYYY-MM-DD`. */
  readonly endExclusive: string;
  /** Calendar id, such as `KE-FY`. */
  readonly calendar: string;
  /** Start day of the reporting year as SDMX writes it, such as `--07-01`. */
  readonly reportingYearStartDay: string;
}

/** One axis of a result table. */
export interface TableDimension {
  /** `period`, `place`, or the id of a declared dimension. */
  readonly id: string;
  /** Which axis it is. The first dimension of every table has role `time`. */
  readonly role: 'time' | 'place' | 'breakdown' | 'stage';
  /** SDMX concept, such as `SEX`, `AGE`, `REF_AREA`, `TIME_PERIOD`; absent if none fits. */
  readonly concept?: string;
  /** Name for people. */
  readonly label: LanguageMap;
  /** Categories in display order. Time has no `_T`; others have it first if the margin was computed. */
  readonly categories: readonly (TableCategory | TablePeriod)[];
  /** True if one unit may stand in several categories (multiple response, or attribution `each`). */
  readonly multiple: boolean;
  /**
   * True if the categories other than `_T` add up to `_T` exactly. False for multiple response, for persons over time,
   * and for every ratio. Where false: max(parts) <= total <= sum(parts) for counts of units.
   */
  readonly additive: boolean;
}
