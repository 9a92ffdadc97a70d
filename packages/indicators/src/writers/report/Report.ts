import type { ResultCell } from '../../results/ResultCell.js';
import type { ReportChart } from './charts/ReportChart.js';

/** A cell of a table for people. */
export interface ReportCell {
  /** The value, rounded for print, or a sign. */
  readonly value: string;
  /** The value as a number, rounded as printed; `null` where there is none. */
  readonly number: number | null;
  /** `3 of 7`, bounds, interval, why there is no value; parts to be set small. */
  readonly details: readonly string[];
  /** Numbers of the remarks of the indicator that hold for it, from 1. */
  readonly remarks: readonly number[];
}

/** A table for people: periods across, categories down. */
export interface ReportTable {
  /** What it is broken down by; empty for the total. */
  readonly title: string;
  /** Heads of the columns of categories, then of the periods. */
  readonly heads: readonly string[];
  /** How many columns name categories. */
  readonly labelColumns: number;
  /** Rows: names of categories, then one cell per period; `null` where the table has no such cell. */
  readonly rows: readonly {
    readonly labels: readonly string[];
    readonly cells: readonly (ReportCell | null)[];
  }[];
  /** Charts of it. */
  readonly charts: readonly ReportChart[];
}

/** How an indicator stands against the plan, in words and as a picture. */
export interface ReportProgress {
  /** The judgement, or why there is none. */
  readonly judgement: string;
  /** Baseline, target, judgement and pace. */
  readonly lines: readonly string[];
  /** Values against the planned path. */
  readonly chart: ReportChart | null;
}

/** An indicator in a report. */
export interface ReportIndicator {
  /** Number in the plan, or our own id, as the heading shows it. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** What its values are counted in, such as "persons". */
  readonly unit: string;
  /** The definition in one sentence. */
  readonly sentence: string;
  /** The latest value of its total with its period, for the overview; `null` without a total. */
  readonly latest: { readonly period: string; readonly cell: ReportCell } | null;
  /** How it stands against the plan; `null` without baseline and target. */
  readonly progress: ReportProgress | null;
  /** Its tables. */
  readonly tables: readonly ReportTable[];
  /** Remarks that cells refer to by number, from 1. */
  readonly remarks: readonly string[];
  /** Remarks on all of it. */
  readonly notes: readonly string[];
  /** Id, version, hash, unit, base: the small print. */
  readonly citation: readonly string[];
}

/** A report, ready for any markup. */
export interface Report {
  /** Language. */
  readonly language: 'en' | 'sw';
  /** Title. */
  readonly title: string;
  /** What a reader must know first: restricted or protected, catalogue instead of plan, draft language. */
  readonly head: readonly string[];
  /** True if the numbers are exact and must not travel. */
  readonly restricted: boolean;
  /** Pillars with their indicators. */
  readonly sections: readonly {
    readonly title: string;
    readonly indicators: readonly ReportIndicator[];
  }[];
  /** Indicators of the plan that are entered by hand, as "number wording". */
  readonly manual: readonly string[];
  /** Names of indicators without any record or value. */
  readonly silent: readonly string[];
  /** Last lines: engine and data. */
  readonly foot: readonly string[];
}

/**
 * Whether a cell has something to say: empty combinations fill pages, and so do tables of what no form asked. A suppressed
 * cell always speaks.
 */
export const speaks = (cell: ResultCell): boolean =>
  cell.status === 'Q' ||
  (cell.status !== 'L' && cell.undetermined > 0) ||
  (cell.status !== 'L' && cell.units > 0) ||
  cell.code !== undefined ||
  (cell.value !== null && cell.value !== 0) ||
  (cell.denominator !== null && cell.denominator > 0);
