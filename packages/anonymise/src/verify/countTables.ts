import type { AttributePolicy, ReleaseForm } from '../policy/Policy.js';
import { type Tuples, tuplesOf } from './joinRows.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** Persons by the values of some columns: what a file of rows tells when it is counted, or a table of a file of counts. */
export interface CountTable {
  /** Its columns. */
  readonly columns: readonly string[];
  /** Each column as the name of the table has it, with its level. */
  readonly parts: readonly string[];
  /** Its lines. */
  readonly lines: Tuples;
  /** Persons in each line. */
  readonly counts: readonly number[];
}

/**
 * The tables of a file.
 *
 * @param file - the file
 * @param form - rows of persons are one table, a file of counts has several
 * @param columns - the columns by which rows of persons are counted; those that the file lacks are left out
 * @returns the tables
 */
export function countTables(
  file: PlainRows,
  form: ReleaseForm,
  columns: readonly string[],
): CountTable[] {
  if (form !== 'aggregate') {
    const mine = columns.filter((column) => file.header.includes(column));
    const lines = tuplesOf(file, mine.map(asAttribute));
    return [{ columns: mine, parts: mine, lines, counts: lines.sizes }];
  }
  const rowsOf = new Map<string, PlainRows['rows'][number][]>();
  for (const row of file.rows) {
    const [name] = row;
    if (typeof name !== 'string') continue;
    const rows = rowsOf.get(name);
    if (rows === undefined) rowsOf.set(name, [row]);
    else rows.push(row);
  }
  return [...rowsOf].map(([name, rows]) => {
    const parts = name === 'total' ? [] : name.split('+');
    const named = parts.map((part) => columnOf(part, file.header));
    const lines = tuplesOf({ header: file.header, rows }, named.map(asAttribute));
    const counts = lines.sizes.map(() => 0);
    rows.forEach((row, at) => {
      const line = lines.tupleOf[at] as number;
      counts[line] = (counts[line] as number) + Number(row[row.length - 1]);
    });
    return { columns: named, parts, lines, counts };
  });
}

function asAttribute(column: string): AttributePolicy {
  return { column, role: 'quasi-identifier' };
}

/** A part of a table's name without its level. */
function columnOf(part: string, header: readonly string[]): string {
  return header.includes(part) ? part : part.slice(0, Math.max(0, part.lastIndexOf('@')));
}
