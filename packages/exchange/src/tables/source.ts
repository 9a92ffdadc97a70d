import type { Issue } from '@njia/schema';
import type { Table } from './table.js';

/** A file as read: its tables or its JSON value, how it was read, and what was noticed on the way. */
export interface Source {
  /** Format by content, never by file name. */
  readonly format: 'csv' | 'xlsx' | 'json' | 'ndjson';
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  /** Encoding of a text file. */
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Delimiter of a CSV file. */
  readonly delimiter?: ',' | ';' | '\t' | '|';
  /** Date system of a workbook. */
  readonly dateSystem?: '1900' | '1904';
  /** Whether the workbook names an author or last editor. */
  readonly hasAuthor?: boolean;
  /** The sheets; one table for CSV; empty for JSON. */
  readonly tables: readonly Table[];
  /** The value of a JSON file, or the list of values of an NDJSON file, objects without prototype. */
  readonly json?: unknown;
  /** Physical line of each value of an NDJSON file, from 1. */
  readonly lines?: readonly number[];
  /** Findings of the reader (`FILE-ENCODING`, `TABLE-RAGGED`, `HIDDEN-CONTENT` ...). */
  readonly issues: readonly Issue[];
}
