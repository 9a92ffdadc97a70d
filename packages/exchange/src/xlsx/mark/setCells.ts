import { NjiaError } from '@njia/schema';
import type { Limits } from '../../limits/limits.js';
import { withDefaultLimits } from '../../limits/withDefaultLimits.js';
import { fileError } from '../../tables/fileError.js';
import { sniffFormat } from '../../tables/sniffFormat.js';
import { readWorkbook } from '../read/readWorkbook.js';
import { WorkbookHandler } from '../read/workbookHandler.js';
import { WorkbookParts } from '../read/workbookParts.js';
import { ZipContainer } from '../zip/zipContainer.js';
import { PackageEditor } from './packageEditor.js';
import { setSheetCells } from './setSheetCells.js';

/** A cell of a workbook and the text it gets. */
export interface CellText {
  /** Number of the sheet, from 1. */
  readonly sheet: number;
  /** Row, from 1. */
  readonly row: number;
  /** Column, from 1. */
  readonly column: number;
  /** Its new text. */
  readonly text: string;
}

/**
 * Gives someone's own workbook back with the texts of a few cells replaced. Their looks stay, and so
 * does every part of the workbook that holds none of them, byte for byte.
 *
 * @param bytes - the workbook
 * @param cells - cells that hold something already, in any order
 * @param limits - limits to change
 * @returns the changed copy; the same input gives the same bytes
 * @throws NjiaError with a `FILE-` or `LIMIT-` code, or `USAGE-CELL` for a sheet that is not there
 */
export function setCells(
  bytes: Uint8Array,
  cells: readonly CellText[],
  limits?: Partial<Limits>,
): Uint8Array {
  const all = withDefaultLimits(limits);
  if (sniffFormat(bytes) !== 'zip') throw fileError('FILE-ZIP-NOT-WORKBOOK');
  // The whole workbook is vetted first: what follows relies on well-formed parts.
  readWorkbook(new ZipContainer(bytes, all), undefined, all);

  const container = new ZipContainer(bytes, all);
  const parts = new WorkbookParts(container, all);
  const editor = new PackageEditor(container);
  const workbook = new WorkbookHandler();
  parts.read(parts.workbook, workbook);
  const links = parts.relationships(parts.workbook);
  const sheets = new Map<number, Map<string, string>>();
  for (const { sheet, row, column, text } of cells) {
    const texts = sheets.get(sheet) ?? new Map<string, string>();
    sheets.set(sheet, texts.set(`${row}:${column}`, text));
  }
  for (const [sheet, texts] of sheets) {
    const relationship = workbook.sheets[sheet - 1]?.relationship;
    const link = links.find(({ id, type }) => id === relationship && type === 'worksheet');
    if (link === undefined)
      throw new NjiaError('USAGE-CELL', 'A cell names a sheet that is not there.');
    editor.set(link.target, setSheetCells(editor.text(link.target), texts));
  }
  return editor.write();
}
