import { columnLetters } from '../../tables/columnLetters.js';
import type { Cell } from '../../tables/cell.js';
import { escapeCellText, escapeXml } from '../xml/escapeXml.js';
import { xmlAttribute } from '../xml/xmlAttribute.js';
import { xmlTags } from '../xml/xmlTags.js';
import type { CellLook, StyledCell } from '../write/workbookContent.js';
import { insertAtEndOf } from './insertAtEndOf.js';
import type { MarkStyles } from './markStyles.js';
import type { PackageEditor } from './packageEditor.js';
import type { ReportSheet } from './workbookMark.js';

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const longestName = 31;

/**
 * Adds the report as the last sheet, so that no other sheet changes its number.
 *
 * @param editor - the package
 * @param workbook - name of the main part
 * @param report - name, rows and widths
 * @param styles - makes the coloured styles
 */
export function addReportSheet(
  editor: PackageEditor,
  workbook: string,
  report: ReportSheet,
  styles: MarkStyles,
): void {
  const part = editor.freeName('xl/worksheets/sheet', '.xml');
  editor.set(part, reportPart(report, styles));
  editor.declareType(part, sheetType);
  const link = editor.link(workbook, 'worksheet', part);
  const text = editor.text(workbook);
  let lastId = 0;
  const names = new Set<string>();
  for (const { name, kind, start, end } of xmlTags(text)) {
    if (name !== 'sheet' || kind === 'close') continue;
    const tag = text.slice(start + 1, end - 1);
    lastId = Math.max(lastId, Number(xmlAttribute(tag, 'sheetId') ?? 0));
    names.add((xmlAttribute(tag, 'name') ?? '').toLowerCase());
  }
  const name = freeSheetName(report.name, names);
  const make = (prefix: string): string =>
    `<${prefix}sheet xmlns:r="${relations}" name="${escapeXml(name)}" sheetId="${lastId + 1}" r:id="${link}"/>`;
  editor.set(workbook, insertAtEndOf(text, 'sheets', make));
}

function freeSheetName(wanted: string, names: ReadonlySet<string>): string {
  let name = wanted.slice(0, longestName);
  for (let number = 2; names.has(name.toLowerCase()); number++) {
    const end = ` ${number}`;
    name = wanted.slice(0, longestName - end.length) + end;
  }
  return name;
}

function reportPart({ rows, widths = [] }: ReportSheet, styles: MarkStyles): string {
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const data = rows.map((cells, index) => {
    const row = index + 1;
    return `<row r="${row}">${cells.map((cell, at) => reportCell(cell, `${columnLetters(at + 1)}${row}`, styles)).join('')}</row>`;
  });
  return `<worksheet xmlns="${main}">${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}<sheetData>${data.join('')}</sheetData></worksheet>`;
}

function reportCell(cell: Cell | StyledCell, reference: string, styles: MarkStyles): string {
  const styled = typeof cell === 'object' && cell !== null && 'look' in cell;
  const value = styled ? cell.value : cell;
  const style = styled ? styleOf(cell.look, styles) : 0;
  const start = `<c r="${reference}"${style === 0 ? '' : ` s="${style}"`}`;
  if (value === null) return style === 0 ? '' : `${start}/>`;
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  const text = typeof value !== 'object' ? String(value) : value.kind === 'date' ? value.date : '';
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;
}

/** The user's own style sheet has no looks of ours: the colours of findings serve for all. */
function styleOf(look: CellLook, styles: MarkStyles): number {
  if (look === 'error' || look === 'warning') return styles.twinOf(0, look);
  return look === 'plain' || look === 'hint' ? 0 : styles.twinOf(0, 'info');
}
