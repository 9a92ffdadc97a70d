import type { Condition } from './Condition.js';

/** What is known of a field: one of these codes; `*` stands for any known value, `_U` for unknown, `_Z` for "does not apply". */
export type FieldCodes = readonly string[];

/** Any known value. */
export const KNOWN = '*';

/**
 * What a number counts, in a form that can be held against other numbers: two figures of equal scope, period and categories are
 * one quantity, whatever indicators they stand in, and one whose conditions are among those of another holds all it counts.
 */
export interface FigureScope {
  /** Records counted, and the amount added up, if any: figures that differ here have nothing in common. */
  readonly of: string;
  /** Unit of count with its key, such as persons by linkage key. */
  readonly unit: string;
  /** Conditions on single fields, by field. */
  readonly fields: Readonly<Record<string, FieldCodes>>;
  /** Those of them of which a unit has one value at most. Sorted. */
  readonly single: readonly string[];
  /** All other conditions that must hold, as names of which nothing but equality is known. Sorted. */
  readonly others: readonly string[];
  /**
   * Those of the other conditions that can be held against different ones, by name, written out: "under 17" is within "under 18".
   * Absent if there are none, and in ledgers of before they were noted.
   */
  readonly conditions?: Readonly<Record<string, Condition>>;
  /** How records get into a period, see {@link PeriodSpecification}. */
  readonly time: 'event' | 'asOf' | 'cohort' | 'label' | 'none';
  /** Whether shorter periods add up to longer ones. */
  readonly additive: boolean;
}

/** What the numbers of an indicator count. */
export interface DefinitionFigures {
  /** Above the line; `null` if it is no count or sum. */
  readonly numerator: FigureScope | null;
  /** Below the line; `null` without one, or if it is a figure from outside. */
  readonly denominator: FigureScope | null;
  /** Field by dimension. */
  readonly axes: Readonly<Record<string, string>>;
  /** Dimension whose parts a share is made of; its denominators leave it out. */
  readonly share: string | null;
  /** Quantile of medians and quantiles, 0 to 1. */
  readonly quantile: number | null;
  /** Indicators that a change or a composite is made of, in its order. */
  readonly parts: readonly {
    /** Id of the definition. */
    readonly definition: string;
    /** Its kind. */
    readonly kind: string;
    /** Its own figures. */
    readonly figures: DefinitionFigures;
  }[];
}
