import type { FigureScope } from '../../figures/FigureScope.js';
import type { FigureCategory } from '../system/Figure.js';

/** A figure of a publication: what one cell shows or hides. */
export interface LedgerFigure {
  /** Definition id. */
  readonly definition: string;
  /** Above or below the line. */
  readonly side: 'above' | 'below';
  /** What was counted, such as `person`. */
  readonly unit: string;
  /** First day of the period, `YYYY-MM-DD`. */
  readonly start: string;
  /** Day after its last day. */
  readonly endExclusive: string;
  /** Whether shorter periods add up to longer ones; unique persons do not. */
  readonly additive: boolean;
  /** Category by dimension; margins are left out. */
  readonly categories: Readonly<Record<string, string>>;
  /** What it counts: position in `scopes` of its release. Absent in ledgers of before scopes were noted. */
  readonly scope?: number;
  /** Its categories by field. */
  readonly places?: readonly FigureCategory[];
  /** Fields of which the release lists all categories below this figure: what it does not list is zero. */
  readonly listed?: readonly string[];
  /** The published number; `null` if the cell was suppressed. */
  readonly amount: number | null;
}

/** One release. */
export interface Publication {
  /** Day up to which its data were known, or `null`. */
  readonly knowledgeDate: string | null;
  /** Disclosure profile. */
  readonly profile: string;
  /** What its figures count, each once. */
  readonly scopes?: readonly FigureScope[];
  /** Its figures. */
  readonly figures: readonly LedgerFigure[];
}

/** Everything released so far: kept in the office, holds nothing that was not published. */
export interface Ledger {
  /** Always `njia-ledger`. */
  readonly format: 'njia-ledger';
  /** Version of this shape. */
  readonly formatVersion: '1.0.0';
  /** The releases, oldest first. */
  readonly publications: readonly Publication[];
}

/** What a new release would give away together with earlier ones. */
export interface LedgerFinding {
  /**
   * - `shown-after-hidden`: a cell that an earlier release hid is shown.
   * - `revision`: the same cell was published before, and the difference is a small count: the late ones.
   * - `differencing`: periods, bands, filters or indicators of which one holds the other leave a small count between them, or
   *   all releases together show a hidden cell.
   */
  readonly code: 'shown-after-hidden' | 'revision' | 'differencing';
  /** Definition id. */
  readonly definition: string;
  /** First day of what is given away. */
  readonly start: string;
  /** Day after its last day. */
  readonly endExclusive: string;
  /** Category by dimension; a band of ages is written `AGE`. */
  readonly categories: Readonly<Record<string, string>>;
}

/** A ledger without releases. */
export const emptyLedger: Ledger = {
  format: 'njia-ledger',
  formatVersion: '1.0.0',
  publications: [],
};
