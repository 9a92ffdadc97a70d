import type { Issue } from '@njia/schema';
import { limitError } from '../limits/limitError.js';
import type { Limits } from '../limits/limits.js';
import type { Row } from '../tables/table.js';
import type { TextReading } from '../text/textReader.js';
import type { CsvDialect } from './csvDialect.js';
import { CsvReader } from './csvReader.js';
import type { CsvOptions } from './csvReader.js';

/** A CSV file as read. */
export interface CsvReading {
  /** All rows that hold something. */
  readonly rows: readonly Row[];
  /** What was noticed. */
  readonly issues: readonly Issue[];
  /** Encoding found. */
  readonly encoding: TextReading['encoding'];
  /** Delimiter found. */
  readonly delimiter: CsvDialect['delimiter'];
}

/** Bytes decoded at a time: cells are slices of these pieces, so small ones free memory sooner. */
const pieceBytes = 256 * 1024;

/**
 * Reads a whole CSV file.
 *
 * @param bytes - the file
 * @param options - what the caller knows
 * @param limits - limits in force
 * @returns rows, findings, encoding and delimiter
 * @throws NjiaError `FILE-EMPTY`, `FILE-NUL-BYTES` or a limit
 */
export function readCsv(bytes: Uint8Array, options: CsvOptions, limits: Limits): CsvReading {
  const reader = new CsvReader(options, limits);
  const rows: Row[] = [];
  const issues: Issue[] = [];
  let cells = 0;
  for (let at = 0; at === 0 || at < bytes.length; at += pieceBytes) {
    const batch = reader.read(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length);
    for (const row of batch.rows) {
      rows.push(row);
      cells += row.cells.length;
    }
    for (const issue of batch.issues) issues.push(issue);
    if (rows.length > limits.rows) throw limitError('rows', limits);
    if (cells > limits.cells) throw limitError('cells', limits);
  }
  return { rows, issues, encoding: reader.reading.encoding, delimiter: reader.delimiter };
}
