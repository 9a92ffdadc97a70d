import type { Issue } from '@njia/schema';
import type { Evidence, SkippedRow } from '../records/reading.js';

/**
 * The result of a check, safe to pass on: it holds no value, header, sheet name or file name of the
 * data. Its JSON Schema is shipped as `report.json`.
 */
export interface Report {
  /** Version of the report's own format. */
  readonly reportVersion: 1;
  /** What made the report. */
  readonly tool: { readonly name: 'njia'; readonly version: string };
  /** What the data was held against. */
  readonly standard: ReportStandard;
  /** Civil day on which the check was made; given by the caller, so that equal input gives equal bytes. */
  readonly date: string;
  /** The files, in the order given. */
  readonly sources: readonly ReportSource[];
  /** Exact totals. */
  readonly summary: ReportSummary;
  /** The findings, sampled per rule; in order of file, sheet, row and column. */
  readonly issues: readonly Issue[];
  /** Rows that did not become records. */
  readonly skipped: readonly (SkippedRow & { readonly file: number })[];
  /** Whether some findings were counted but left out of the list. */
  readonly truncated: boolean;
}

/** What data was held against. */
export interface ReportStandard {
  /** Version of the shared format. */
  readonly version: string;
  /** Profile in force. */
  readonly profile: string;
  /** Hash over the rules in force: two reports with the same hash asked the same questions. */
  readonly rulesHash: string;
}

/** One file as it was read. */
export interface ReportSource {
  /** Number of the file among those given, from 1. */
  readonly file: number;
  /** SHA-256 of its bytes, lower-case hex. */
  readonly sha256: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** Format by content. */
  readonly format: 'csv' | 'xlsx' | 'json' | 'ndjson';
  /** Encoding of a text file. */
  readonly encoding?: string;
  /** Delimiter of a CSV file. */
  readonly delimiter?: string;
  /** Dialect that read it. */
  readonly dialect: string;
  /** What the dialect recognised. */
  readonly evidence: readonly Evidence[];
  /** Its sheets. */
  readonly sheets: readonly {
    /** Number of the sheet, from 1. */
    readonly sheet: number;
    /** Whether it is hidden. */
    readonly visibility: 'visible' | 'hidden' | 'very-hidden';
    /** Rows that hold anything. */
    readonly rows: number;
  }[];
}

/** Exact totals of a check. */
export interface ReportSummary {
  /** Records read. */
  readonly records: number;
  /** Records by table. */
  readonly tables: Readonly<Record<string, number>>;
  /** Legs of journeys. */
  readonly legs: number;
  /** Records without an error and without a privacy finding. */
  readonly readyToShare: number;
  /** Findings of severity error. */
  readonly errors: number;
  /** Findings of severity warning. */
  readonly warnings: number;
  /** Findings of severity info. */
  readonly infos: number;
  /** Findings of category privacy, whatever their severity. */
  readonly privacy: number;
  /**
   * Privacy findings about whole columns, sheets or files: while there are any, the records may be ready
   * but the file as it is may not be passed on.
   */
  readonly wholeFile: number;
  /** Findings by rule: how many there are, and how many the list holds. */
  readonly byRule: Readonly<Record<string, RuleTotal>>;
}

/** How often a rule found something. */
export interface RuleTotal {
  /** All findings. */
  readonly count: number;
  /** Findings in the list. */
  readonly sampled: number;
}
