import type { Persons } from '../classes/Persons.js';
import type { SequencePrivacySpec } from '../policy/ModelSpec.js';
import type { SensitiveView } from '../classes/Frame.js';
import { sensitiveView } from '../classes/sensitiveView.js';
import { findSequenceColumn } from '../table/findColumn.js';
import type { Table } from '../table/Table.js';

/** A sub-sequence that breaks the model, with the rows that contain it. */
export interface ExposedSequence {
  /** Codes of its items in their order. */
  readonly items: readonly number[];
  /** Rows that contain it. */
  readonly rows: readonly number[];
  /** Greatest share of one sensitive value among them; 0 without sensitive columns. */
  readonly confidence: number;
}

/** What {@link findExposedSequences} returns. */
export interface SequenceFinding {
  /** The shortest sub-sequences that break the model: all of one length. */
  readonly exposed: readonly ExposedSequence[];
  /** Smallest number of persons whose rows contain one sub-sequence; infinite for a table without items. */
  readonly smallest: number;
  /** Greatest confidence met. */
  readonly confidence: number;
}

/**
 * Finds the sub-sequences (stops in order, gaps allowed) of at most L items that the rows of fewer than K persons hold or that
 * predict a sensitive value too well. Lengths are tried in ascending order and the first with a finding ends the search:
 * longer sub-sequences that contain a short exposed one are exposed with it.
 *
 * @param table - the table
 * @param spec - the model
 * @param sensitive - the sensitive columns for the confidence
 * @param persons - who has several rows; everybody has one when absent
 * @returns the exposed sub-sequences and the extremes met
 */
export function findExposedSequences(
  table: Table,
  spec: SequencePrivacySpec,
  sensitive: readonly string[] = spec.sensitive ?? [],
  persons?: Persons,
): SequenceFinding {
  const column = findSequenceColumn(table, spec.sequence);
  const guarded = spec.confidence < 1 ? sensitive.map((name) => sensitiveView(table, [name])) : [];
  let smallest = Infinity;
  let worst = 0;
  for (let length = 1; length <= spec.length; length++) {
    const rowsOf = new Map<string, number[]>();
    for (let row = 0; row < table.rowCount; row++) {
      const items = column.codes.subarray(column.offsets[row], column.offsets[row + 1]);
      for (const key of subsequences(items, length)) {
        const rows = rowsOf.get(key);
        if (rows === undefined) rowsOf.set(key, [row]);
        else rows.push(row);
      }
    }
    const exposed: ExposedSequence[] = [];
    for (const [key, rows] of rowsOf) {
      const confidence = guarded.reduce(
        (most, view) => Math.max(most, greatestShare(rows, view)),
        0,
      );
      const count = persons === undefined ? rows.length : personsAmong(rows, persons);
      smallest = Math.min(smallest, count);
      worst = Math.max(worst, confidence);
      if (count < spec.k || confidence > spec.confidence) {
        exposed.push({ items: key.split(',').map(Number), rows, confidence });
      }
    }
    if (exposed.length > 0) return { exposed, smallest, confidence: worst };
  }
  return { exposed: [], smallest, confidence: worst };
}

/** Persons behind some rows, each once. */
function personsAmong(rows: readonly number[], { personOf }: Persons): number {
  const several = rows.map((row) => personOf[row] as number).filter((person) => person !== -1);
  return rows.length - several.length + new Set(several).size;
}

/** The distinct sub-sequences of one length, as texts. */
function subsequences(items: Int32Array, length: number): Set<string> {
  const found = new Set<string>();
  const extend = (prefix: string, from: number, left: number): void => {
    for (let at = from; at <= items.length - left; at++) {
      const next = prefix === '' ? String(items[at]) : `${prefix},${String(items[at])}`;
      if (left === 1) found.add(next);
      else extend(next, at + 1, left - 1);
    }
  };
  extend('', 0, length);
  return found;
}

/** Rows without a value stand with the commonest. */
function greatestShare(rows: readonly number[], { codes, missing }: SensitiveView): number {
  const counts = new Map<number, number>();
  let most = 0;
  let none = 0;
  for (const row of rows) {
    const code = codes[row] as number;
    if (missing[code] === 1) {
      none++;
      continue;
    }
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    most = Math.max(most, count);
  }
  return (most + none) / rows.length;
}
