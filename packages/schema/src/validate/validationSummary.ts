import type { Category } from '../issues/category.js';

/** Exact totals, however many issues were kept. */
export interface ValidationSummary {
  /** Records looked at. */
  readonly records: number;
  /** Records by table. */
  readonly tables: Readonly<Record<string, number>>;
  /** Legs of all journeys. */
  readonly legs: number;
  /** Records without an error and without a privacy finding. */
  readonly readyToShare: number;
  /** Findings of severity error. */
  readonly errors: number;
  /** Findings of severity warning. */
  readonly warnings: number;
  /** Findings of severity info. */
  readonly infos: number;
  /** Findings of each category. */
  readonly categories: Readonly<Record<Category, number>>;
  /** Findings by rule, in alphabetical order, and how many of them were kept as issues. */
  readonly byRule: Readonly<Record<string, { readonly count: number; readonly sampled: number }>>;
}
