import { cellText } from '../../records/values/cellText.js';
import type { Cell } from '../../tables/cell.js';
import type { Row, Table } from '../../tables/table.js';
import type { Block } from '../layout/block.js';

/** A table of an export of a form: the form itself, or a repeat group. */
export interface Section extends Block {
  /** Column numbers by heading. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The section whose rows its rows belong to; nothing for the form itself. */
  readonly parent?: Section;
  /**
   * All columns of a repeat group that stands in the rows of the form itself, one set of columns a
   * repeat; a row of this section is then the row of the form it belongs to.
   */
  readonly flattened?: Block;
}

/**
 * Reads a table of an export: headings in the first row, then perhaps HXL tags, then data.
 *
 * @param table - The table.
 * @param blank - A text that the tool writes for "nothing", such as `n/a`.
 */
export function sectionOf(table: Table, blank?: string): Section | undefined {
  const [header, ...rest] = table.rows;
  if (header === undefined) return undefined;
  const headings = header.cells.flatMap((cell, index) => {
    const text = cellText(cell);
    return text === undefined ? [] : [{ column: index + 1, text }];
  });
  const data = rest.filter((row) => !isTagRow(row));
  const rows =
    blank === undefined
      ? data
      : data.map((row) => ({
          ...row,
          cells: row.cells.map((cell): Cell => (cell === blank ? null : cell)),
        }));
  return {
    table,
    headerRow: header.row,
    headings,
    rows,
    columnOf: new Map(headings.map(({ text, column }) => [text, column])),
  };
}

function isTagRow(row: Row): boolean {
  const filled = row.cells.map(cellText).filter((text) => text !== undefined);
  return filled.length > 0 && filled.every((text) => /^#[a-z]\w*/iu.test(text));
}
