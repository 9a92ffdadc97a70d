import { NjiaError } from '@njia/schema';
import { guardFormula } from '../../csv/formulaGuard.js';
import { columnLetters } from '../../tables/columnLetters.js';
import type { Cell } from '../../tables/cell.js';
import { styleIndex } from './cellStyles.js';
import type { CellFormat } from './cellStyles.js';
import { serialFromCivil } from './serialFromCivil.js';
import type { SharedTexts } from './sharedTexts.js';
import type { CellLook, StyledCell } from './workbookContent.js';

const longestText = 32_767;

/**
 * Writes one cell. Texts are always texts, never formulas: those that look like a formula are marked
 * as quoted too, so that they stay texts when someone edits the cell.
 *
 * @param cell - what it holds, and maybe how it looks
 * @param row - row from 1
 * @param column - column from 1
 * @param format - format of its column
 * @param texts - collects the texts
 * @returns the `c` element; empty for an empty cell without a look
 * @throws NjiaError `WRITE-CELL-LENGTH` for a text that no workbook can hold
 */
export function cellElement(
  cell: Cell | StyledCell,
  row: number,
  column: number,
  format: 'text' | 'date' | undefined,
  texts: SharedTexts,
): string {
  const { value, look } = isStyled(cell) ? cell : { value: cell, look: 'plain' as CellLook };
  const start = `<c r="${columnLetters(column)}${row}"`;
  const write = (shown: CellFormat, type: string, content: string): string => {
    const index = styleIndex(look, shown);
    return `${start}${index === 0 ? '' : ` s="${index}"`}${type}${content === '' ? '/>' : `><v>${content}</v></c>`}`;
  };
  const columnFormat = format ?? 'general';
  if (value === null)
    return look === 'plain' && format === undefined ? '' : write(columnFormat, '', '');
  if (typeof value === 'boolean') return write(columnFormat, ' t="b"', value ? '1' : '0');
  if (typeof value === 'number' && Number.isFinite(value))
    return write(columnFormat, '', String(value));
  if (typeof value === 'object') {
    if (value.kind === 'error') return write(columnFormat, ' t="e"', '#N/A');
    const serial = serialFromCivil(value);
    if (serial !== undefined) {
      return write(value.time === undefined ? 'date' : 'date-time', '', String(serial));
    }
  }
  const text = textOf(value);
  if (text.length > longestText) {
    throw new NjiaError(
      'WRITE-CELL-LENGTH',
      `A text is longer than the ${longestText} characters of a cell.`,
      {
        hint: 'Write it as CSV or JSON, or shorten it.',
      },
    );
  }
  const shown = guardFormula(text) === text ? columnFormat : 'guarded';
  return write(shown, ' t="s"', String(texts.indexOf(text)));
}

function isStyled(cell: Cell | StyledCell): cell is StyledCell {
  return typeof cell === 'object' && cell !== null && 'look' in cell;
}

function textOf(value: Exclude<Cell, null | boolean>): string {
  if (typeof value !== 'object') return String(value);
  if (value.kind === 'error') return '';
  return value.time === undefined ? value.date : `${value.date}T${value.time}`;
}
