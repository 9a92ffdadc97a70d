import type { ResultCell } from '../../results/ResultCell.js';
import type { CellText } from './cellText.js';

/** One bar or point of a chart; `null` is a gap: suppressed or without a value, which a chart does not tell apart. */
export interface ChartPoint {
  /** Name of the category or period. */
  readonly label: string;
  /** The value, on the scale of the unit. */
  readonly value: number | null;
  /** The value as it is printed in the table. */
  readonly text: string;
}

/** A chart; its data are the cells of the table beside it and nothing more. */
export interface ReportChart {
  /** Line over time, or bars over categories. */
  readonly kind: 'trend' | 'bars';
  /** What it shows; read aloud in place of the picture. */
  readonly title: string;
  /** Points in order. */
  readonly points: readonly ChartPoint[];
}

/** A table for people: periods across, categories down. */
export interface ReportTable {
  /** What it is broken down by; empty for the total. */
  readonly title: string;
  /** Heads of the columns of categories, then of the periods. */
  readonly heads: readonly string[];
  /** How many columns name categories. */
  readonly labelColumns: number;
  /** Rows: names of categories, then one text per period; `null` where the table has no such cell. */
  readonly rows: readonly {
    readonly labels: readonly string[];
    readonly cells: readonly (CellText | null)[];
  }[];
  /** Remarks. */
  readonly notes: readonly string[];
  /** A chart of it. */
  readonly chart: ReportChart | null;
}

/** An indicator in a report. */
export interface ReportIndicator {
  /** Number in the plan, or our own id, as the heading shows it. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** The definition in one sentence. */
  readonly sentence: string;
  /** Id, version, hash, unit, base: the small print. */
  readonly citation: readonly string[];
  /** Its tables. */
  readonly tables: readonly ReportTable[];
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
  /** Names of indicators without any record or value. */
  readonly silent: readonly string[];
  /** Head of that list. */
  readonly silentTitle: string;
  /** Last lines: engine and data. */
  readonly foot: readonly string[];
}

/** Whether a cell has something to say: empty combinations fill pages. A suppressed cell always speaks. */
export const speaks = (cell: ResultCell): boolean =>
  cell.status === 'Q' ||
  cell.units > 0 ||
  cell.undetermined > 0 ||
  cell.code !== undefined ||
  (cell.value !== null && cell.value !== 0) ||
  (cell.denominator !== null && cell.denominator > 0);
