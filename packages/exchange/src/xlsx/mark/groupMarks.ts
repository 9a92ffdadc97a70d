import type { Severity } from '@njia/schema';
import type { WorkbookMark } from './workbookMark.js';

/** All marks on one cell. */
export interface CellMark {
  /** Row, from 1. */
  readonly row: number;
  /** Column, from 1. */
  readonly column: number;
  /** Gravest severity. */
  readonly severity: Severity;
  /** Texts of all marks, a line each. */
  readonly text: string;
}

const gravity: readonly Severity[] = ['info', 'warning', 'error'];

/** Longest comment: more is cut, and the report sheet has it all. */
const longestComment = 2_000;

/**
 * Gathers the marks of each sheet by cell.
 *
 * @param marks - marks in any order
 * @returns by sheet number, cells in order of row and column
 */
export function groupMarks(
  marks: readonly WorkbookMark[],
): ReadonlyMap<number, readonly CellMark[]> {
  const sheets = new Map<number, Map<string, CellMark>>();
  for (const { sheet, row, column, severity, text } of marks) {
    const cells = sheets.get(sheet) ?? new Map<string, CellMark>();
    sheets.set(sheet, cells);
    const before = cells.get(`${row},${column}`);
    const texts = before === undefined ? text : `${before.text}\n${text}`;
    cells.set(`${row},${column}`, {
      row,
      column,
      severity: before === undefined ? severity : gravest(before.severity, severity),
      text: texts.length > longestComment ? `${texts.slice(0, longestComment - 1)}…` : texts,
    });
  }
  const inOrder = (one: CellMark, other: CellMark): number =>
    one.row - other.row || one.column - other.column;
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()].sort(inOrder)]));
}

function gravest(one: Severity, other: Severity): Severity {
  return gravity.indexOf(one) >= gravity.indexOf(other) ? one : other;
}
