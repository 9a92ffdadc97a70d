import { NjiaError } from '@njia/schema';
import { withDefaultLimits } from '../../limits/withDefaultLimits.js';
import type { Limits } from '../../limits/limits.js';
import { fileError } from '../../tables/fileError.js';
import { sniffFormat } from '../../tables/sniffFormat.js';
import { CellBudget } from '../read/cellBudget.js';
import { readWorkbook } from '../read/readWorkbook.js';
import { WorkbookHandler } from '../read/workbookHandler.js';
import { WorkbookParts } from '../read/workbookParts.js';
import { ZipContainer } from '../zip/zipContainer.js';
import { addComments } from './addComments.js';
import { addReportSheet } from './addReportSheet.js';
import { groupMarks } from './groupMarks.js';
import { markSheet } from './markSheet.js';
import { MarkStyles } from './markStyles.js';
import { PackageEditor } from './packageEditor.js';
import type { ReportSheet, WorkbookMark } from './workbookMark.js';

/**
 * Gives someone's own workbook back with the bad cells coloured and commented, and a report as last
 * sheet. Parts that need no change are taken over byte for byte: charts, pictures, formulas and macros
 * stay. The copy is as private as the original: it still holds every value, comment and author.
 *
 * @param bytes - the workbook; it is read once as {@link readSource} does, and refused for the same reasons
 * @param marks - cells to mark, in any order
 * @param report - the sheet that sums the findings up; left out when not given
 * @param limits - limits to change
 * @returns the marked copy; the same input gives the same bytes
 * @throws NjiaError with a `FILE-` or `LIMIT-` code, or `USAGE-MARK` for a sheet that is not there
 */
export function markWorkbook(
  bytes: Uint8Array,
  marks: readonly WorkbookMark[],
  report?: ReportSheet,
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
  const stylesName = links.find(({ type, external }) => type === 'styles' && !external)?.target;
  const styles = new MarkStyles(
    stylesName !== undefined && editor.has(stylesName) ? editor.text(stylesName) : bareStyles,
  );
  const budget = new CellBudget(all);
  for (const [sheet, cells] of groupMarks(marks)) {
    const relationship = workbook.sheets[sheet - 1]?.relationship;
    const link = links.find(({ id, type }) => id === relationship && type === 'worksheet');
    if (link === undefined)
      throw new NjiaError('USAGE-MARK', 'A mark names a sheet that is not there.');
    const drawing = addComments(editor, parts, link.target, cells, budget);
    editor.set(link.target, markSheet(editor.text(link.target), cells, styles, drawing));
  }
  if (report !== undefined) addReportSheet(editor, parts.workbook, report, styles);
  if (stylesName !== undefined && editor.has(stylesName)) editor.set(stylesName, styles.part());
  else {
    editor.set('xl/styles.xml', styles.part());
    editor.link(parts.workbook, 'styles', 'xl/styles.xml');
    editor.declareType('xl/styles.xml', stylesType);
  }
  return editor.write();
}

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** For workbooks without a style sheet. */
const bareStyles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';
