import type { Issue } from '@njia/schema';
import type { EvidenceKey } from '../reports/evidenceWords.js';
import type { CellPosition } from './toLocation.js';
import type { SourceMap } from './sourceMap.js';

/** A source turned into a data set by a dialect: still unchecked, but every value knows its cell. */
export interface Reading {
  /** Which dialect read it. */
  readonly dialect: string;
  /** What the dialect recognised, for people: sentences by key, no data. */
  readonly evidence: readonly Evidence[];
  /** The data set, shaped like the format but unchecked. */
  readonly dataset: unknown;
  /** From values to cells. */
  readonly sourceMap: SourceMap;
  /** Findings made while reading (`CODE-UNKNOWN`, `DATE-AMBIGUOUS`, `HEADER-UNKNOWN` ...), with locations. */
  readonly issues: readonly Issue[];
  /** Rows that did not become records, with the reason. */
  readonly skipped: readonly SkippedRow[];
  /** What was left unread. */
  readonly unread?: readonly Unread[];
}

/** A column or a table that was left unread. */
export interface Unread {
  /** Which of the two. */
  readonly what: 'column' | 'table';
  /** Heading of the column; first cell of the table, or nothing for all tables of the file. */
  readonly from: CellPosition;
}

/** One thing a dialect recognised. */
export interface Evidence {
  /** Key of its wording. */
  readonly key: EvidenceKey;
  /** Values for the message: numbers, field names of the format, public names. Never data. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A row that was read but did not become a record. */
export interface SkippedRow {
  /** Number of the sheet, from 1. */
  readonly sheet: number;
  /** Row number, from 1. */
  readonly row: number;
  /** Why. */
  readonly reason:
    | 'title'
    | 'header'
    | 'hint'
    | 'tags'
    | 'total'
    | 'blank'
    | 'second-table'
    | 'encrypted'
    | 'template-number';
}
