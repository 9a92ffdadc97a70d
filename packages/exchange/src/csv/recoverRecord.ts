import type { CsvDialect } from './csvDialect.js';
import { scanRecord } from './scanRecord.js';
import type { Scan } from './scanRecord.js';
import { splitLeniently } from './splitLeniently.js';
import type { Closing } from './splitLeniently.js';

/** A record found by best guess. */
export interface Recovered {
  /** Its cells. */
  readonly cells: string[];
  /** Index after its line end. */
  readonly end: number;
  /** Whether it has the expected number of cells and a sound record follows it. */
  readonly sure: boolean;
}

/** What a repair needs to know. */
export interface RepairContext {
  /** The text so far. */
  readonly text: string;
  /** Whether the text is complete. */
  readonly last: boolean;
  /** Delimiter, quote and escape. */
  readonly dialect: CsvDialect;
  /** Number of cells of the other rows, when known. */
  readonly expected: number | undefined;
  /** Longest cell, in UTF-16 code units; a repair looks twice as far. */
  readonly maximum: number;
}

/** Most lines that a repair takes for one record. */
export const repairLines = 40;

/** Ways to close a quoted cell after the rules were broken; each is tried on one line, then on more. */
const closings: readonly Closing[] = ['pairs-skipped', 'any', 'strict', 'never'];

const otherDelimiters = [',', ';', '\t', '|'] as const;

/**
 * Finds the cells of a record that breaks the rules of quoting, such as `1,"Kisumu,bus` or
 * `1,"the "old" road",bus`. A way is believed when it gives the expected number of cells, or one more
 * or less, and leaves a sound record after it: a stray quote shall not swallow the rows below.
 *
 * @param context - the text and its layout
 * @param start - where the record begins
 * @returns cells and end by the first way that is believed, else by the most careful one
 */
export function recoverRecord(context: RepairContext, start: number): Recovered {
  const { text, dialect, expected, maximum } = context;
  const reach = Math.min(text.length, start + 2 * maximum);
  const oneLine = endOfLines(text, start, reach, 1);
  const careful = { ...splitLeniently(text, start, oneLine, dialect, 'any'), sure: false };
  if (expected === undefined) return careful;
  for (const end of [oneLine, endOfLines(text, start, reach, repairLines)]) {
    const found = closings.map((closing) => splitLeniently(text, start, end, dialect, closing));
    for (const difference of [0, 1]) {
      for (const { cells, end: after } of found) {
        if (Math.abs(cells.length - expected) !== difference) continue;
        if (soundRecordFollows(context, after))
          return { cells, end: after, sure: difference === 0 };
      }
    }
  }
  return recoverLines(context, start) ?? careful;
}

/**
 * Finds the end of a record that goes over several lines although no cell of it begins with a quote:
 * two cells run together before a quoted one, or the row is divided by another delimiter.
 *
 * @param context - the text and its layout
 * @param start - where the record begins
 * @returns the record, or nothing when it does not look like one
 */
export function recoverLines(context: RepairContext, start: number): Recovered | undefined {
  const { text, last, dialect, expected = 0, maximum } = context;
  const reach = endOfLines(text, start, Math.min(text.length, start + 2 * maximum), repairLines);
  const inner = splitLeniently(text, start, reach, dialect, 'inner');
  if (Math.abs(inner.cells.length - expected) <= 1 && soundRecordFollows(context, inner.end)) {
    return { ...inner, sure: false };
  }
  for (const delimiter of otherDelimiters) {
    if (delimiter === dialect.delimiter) continue;
    const scan: Scan = { cells: [], bareQuote: false, multiline: false };
    const end = scanRecord(text, start, last, { ...dialect, delimiter }, maximum, scan);
    if (end < 0 || scan.cells.length !== expected || !soundRecordFollows(context, end)) continue;
    return { cells: [text.slice(start, end).trimEnd()], end, sure: false };
  }
  return undefined;
}

/**
 * Whether what follows reads like the other rows, or nothing follows.
 *
 * @param context - the text and its layout
 * @param start - where the next record begins
 * @returns whether it does
 */
export function soundRecordFollows(context: RepairContext, start: number): boolean {
  const { text, last, dialect, expected, maximum } = context;
  const code = text.charCodeAt(start);
  if (start >= text.length || code === 10 || code === 13) return true;
  const scan: Scan = { cells: [], bareQuote: false, multiline: false };
  const end = scanRecord(text, start, last, dialect, maximum, scan);
  return end < 0 ? end === -1 : scan.cells.length === expected && !scan.bareQuote;
}

/** Index of the line end that closes the given number of lines, or the end of the reach. */
function endOfLines(text: string, start: number, reach: number, lines: number): number {
  let at = start;
  for (let line = 0; ; line++) {
    while (at < reach && text[at] !== '\n' && text[at] !== '\r') at++;
    if (at >= reach || line + 1 === lines) return Math.min(at, reach);
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
}
