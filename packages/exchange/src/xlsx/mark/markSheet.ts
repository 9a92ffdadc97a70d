import { columnLetters } from '../../tables/columnLetters.js';
import { readCellTag } from '../read/cellTag.js';
import type { CellTag } from '../read/cellTag.js';
import { xmlAttribute } from '../xml/xmlAttribute.js';
import { withoutAttribute } from '../xml/withoutAttribute.js';
import { xmlTags } from '../xml/xmlTags.js';
import type { CellMark } from './groupMarks.js';
import type { MarkStyles } from './markStyles.js';

/** Elements that must come after `legacyDrawing`. Source: ECMA-376-1, 18.3.1.99. */
const afterDrawing = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/**
 * Colours the marked cells of a sheet and leaves everything else as it is, byte for byte. A cell that
 * is not there, because it is empty, is put in.
 *
 * @param text - the sheet, well-formed
 * @param marks - marked cells in order of row and column
 * @param styles - makes the coloured styles
 * @param drawing - id of the link to the comments' drawing, when the sheet has none yet
 * @returns the sheet
 */
export function markSheet(
  text: string,
  marks: readonly CellMark[],
  styles: MarkStyles,
  drawing: string | undefined,
): string {
  const pieces: string[] = [];
  let copied = 0;
  let next = 0;
  let row = 0;
  let column = 0;
  let inData = false;
  let prefix = '';
  let drawn = drawing === undefined;
  const cell: CellTag = { column: 0, row: 0, style: 0, type: '' };
  const copyTo = (index: number): void => {
    pieces.push(text.slice(copied, index));
    copied = index;
  };
  /** New cells of the row up to, not including, a column. */
  const missingCells = (upTo: number): string => {
    let cells = '';
    for (let mark = marks[next]; mark?.row === row && mark.column < upTo; mark = marks[++next]) {
      cells += `<${prefix}c r="${columnLetters(mark.column)}${row}" s="${styles.twinOf(0, mark.severity)}"/>`;
    }
    return cells;
  };
  /** New rows up to, not including, a row. */
  const missingRows = (upTo: number): string => {
    let rows = '';
    for (let mark = marks[next]; mark !== undefined && mark.row < upTo; mark = marks[next]) {
      const before = row;
      row = mark.row;
      rows += `<${prefix}row r="${row}">${missingCells(Infinity)}</${prefix}row>`;
      row = before;
    }
    return rows;
  };

  for (const tag of xmlTags(text)) {
    if (tag.name === 'sheetData') {
      prefix = tag.prefix;
      inData = tag.kind === 'open';
      if (tag.kind === 'open') continue;
      copyTo(tag.start);
      const rows = missingRows(Infinity);
      if (tag.kind === 'close') pieces.push(rows);
      else if (rows !== '') {
        pieces.push(`<${prefix}sheetData>${rows}</${prefix}sheetData>`);
        copied = tag.end;
      }
    } else if (inData && tag.name === 'row' && tag.kind !== 'close') {
      const stated = Number(xmlAttribute(text.slice(tag.start + 1, tag.end - 1), 'r') ?? row + 1);
      copyTo(tag.start);
      pieces.push(missingRows(stated));
      row = stated;
      column = 0;
      if (tag.kind === 'empty') {
        const cells = missingCells(Infinity);
        if (cells !== '') {
          const open = text.slice(tag.start, tag.end - 2);
          pieces.push(`${open}>${cells}</${tag.prefix}row>`);
          copied = tag.end;
        }
      }
    } else if (inData && tag.name === 'row') {
      copyTo(tag.start);
      pieces.push(missingCells(Infinity));
    } else if (inData && tag.name === 'c' && tag.kind !== 'close') {
      readCellTag(text.slice(tag.start + 1, tag.end - 1), cell);
      column = cell.column > 0 ? cell.column : column + 1;
      const cells = missingCells(column);
      const mark = marks[next];
      const marked = mark?.row === row && mark.column === column;
      if (cells === '' && !marked) continue;
      copyTo(tag.start);
      pieces.push(cells);
      if (!marked) continue;
      next++;
      const style = styles.twinOf(cell.style, mark.severity);
      const close = tag.kind === 'empty' ? '/>' : '>';
      const open = withoutAttribute(text.slice(tag.start, tag.end - close.length), 's');
      pieces.push(`${open} s="${style}"${close}`);
      copied = tag.end;
    } else if (!inData && !drawn && (afterDrawing.has(tag.name) || isEnd(tag.name, tag.kind))) {
      copyTo(tag.start);
      pieces.push(
        `<${prefix}legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${drawing!}"/>`,
      );
      drawn = true;
    }
  }
  copyTo(text.length);
  return pieces.join('');
}

function isEnd(name: string, kind: string): boolean {
  return name === 'worksheet' && kind === 'close';
}
