import type { Issue } from '@njia/schema';
import type { Cell } from '../tables/cell.js';
import type { Source } from '../tables/source.js';
import type { Change } from './fix.js';
import { kindOfChange } from './kindOfChange.js';
import { newText } from './newText.js';

/** A cell and the text it gets. */
export interface FixedCell {
  /** Number of the sheet, from 1. */
  readonly sheet: number;
  /** Row, from 1. */
  readonly row: number;
  /** Column, from 1. */
  readonly column: number;
  /** Its new text. */
  readonly text: string;
}

/** What safe fixes make of the tables of a file. */
export interface FixedTables {
  /** Cells that change. */
  readonly cells: readonly FixedCell[];
  /** Their changes, several a cell where it holds several words. */
  readonly changes: readonly Change[];
  /** Findings that could not be placed. */
  readonly left: number;
}

/**
 * Works out the new texts of cells. Formulas are left alone: their text would only be overwritten.
 *
 * @param source - The file as read.
 * @param issues - Its findings, in the order of the file.
 */
export function fixTables(source: Source, issues: readonly Issue[]): FixedTables {
  const cells = new Map<string, FixedCell>();
  const changes: Change[] = [];
  const find = cellFinder(source);
  let left = 0;
  for (const issue of issues) {
    const kind = kindOfChange(issue);
    if (kind === undefined) continue;
    const { sheet = 1, row, column } = issue.location ?? {};
    const key = `${sheet}:${row ?? ''}:${column ?? ''}`;
    const now = cells.get(key)?.text ?? find(sheet, row, column);
    const text = newText(now, issue, source.dateSystem ?? '1900');
    if (text === undefined) {
      left += 1;
      continue;
    }
    cells.set(key, { sheet, row: row!, column: column!, text });
    const code = kind === 'date' ? undefined : issue.suggestion?.to;
    changes.push({
      location: issue.location!,
      rule: issue.rule,
      kind,
      ...(code === undefined ? {} : { code }),
    });
  }
  return { cells: [...cells.values()], changes, left };
}

function cellFinder(source: Source) {
  const tables = new Map(
    source.tables.map((table) => [
      table.sheet,
      {
        rows: new Map(table.rows.map((row) => [row.row, row.cells])),
        formulas: new Set(table.formulas.map(({ row, column }) => `${row}:${column}`)),
      },
    ]),
  );
  return (sheet: number, row: number | undefined, column: number | undefined): Cell | undefined => {
    const table = tables.get(sheet);
    if (row === undefined || column === undefined) return undefined;
    if (table === undefined || table.formulas.has(`${row}:${column}`)) return undefined;
    return table.rows.get(row)?.[column - 1];
  };
}
