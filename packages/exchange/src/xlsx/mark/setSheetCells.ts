import { readCellTag } from '../read/cellTag.js';
import type { CellTag } from '../read/cellTag.js';
import { escapeCellText } from '../xml/escapeXml.js';
import { xmlAttribute } from '../xml/xmlAttribute.js';
import { xmlTags } from '../xml/xmlTags.js';

/**
 * Replaces the contents of cells of a sheet by texts; style and place of a cell stay.
 *
 * @param text - the sheet, well-formed
 * @param texts - new texts by `row:column`; a cell that is not there is passed over
 * @returns the sheet
 */
export function setSheetCells(text: string, texts: ReadonlyMap<string, string>): string {
  const pieces: string[] = [];
  let copied = 0;
  let row = 0;
  let column = 0;
  /** Whether the old content of a cell is being passed over. */
  let replacing = false;
  const cell: CellTag = { column: 0, row: 0, style: 0, type: '' };
  for (const tag of xmlTags(text)) {
    if (tag.name === 'row' && tag.kind !== 'close') {
      row = Number(xmlAttribute(text.slice(tag.start + 1, tag.end - 1), 'r') ?? row + 1);
      column = 0;
    } else if (tag.name === 'c' && tag.kind !== 'close') {
      readCellTag(text.slice(tag.start + 1, tag.end - 1), cell);
      column = cell.column > 0 ? cell.column : column + 1;
      const fixed = texts.get(`${row}:${column}`);
      if (fixed === undefined) continue;
      const open = text
        .slice(tag.start, tag.end - (tag.kind === 'empty' ? 2 : 1))
        .replace(/\st=(?:"\w{0,20}"|'\w{0,20}')/u, '');
      const { prefix } = tag;
      pieces.push(
        text.slice(copied, tag.start),
        `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeCellText(fixed)}</${prefix}t></${prefix}is></${prefix}c>`,
      );
      copied = tag.end;
      replacing = tag.kind === 'open';
    } else if (tag.name === 'c' && replacing) {
      copied = tag.end;
      replacing = false;
    }
  }
  pieces.push(text.slice(copied));
  return pieces.join('');
}
