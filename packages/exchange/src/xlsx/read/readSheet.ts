import type { Issue } from '@njia/schema';
import type { Table } from '../../tables/table.js';
import { CommentsHandler } from './commentsHandler.js';
import type { SheetContext } from './sheetContext.js';
import { SheetHandler } from './sheetHandler.js';
import type { WorkbookSheet } from './workbookHandler.js';
import type { WorkbookParts } from './workbookParts.js';

/**
 * Reads one sheet.
 *
 * @param parts - the workbook
 * @param part - name of the sheet's part
 * @param entry - how the workbook lists it
 * @param context - what its cells refer to
 * @returns the table and what was noticed in it
 */
export function readSheet(
  parts: WorkbookParts,
  part: string,
  entry: WorkbookSheet,
  context: SheetContext,
): { readonly table: Table; readonly issues: readonly Issue[] } {
  const sheet = new SheetHandler(context);
  parts.read(part, sheet);
  const comments = new CommentsHandler(context.budget);
  for (const link of parts.relationships(part)) {
    if (link.type === 'comments' || link.type === 'threadedComment') {
      parts.readIfPresent(link.target, comments);
    }
  }
  const hiddenColumns = new Set<number>();
  for (const [first, last] of sheet.hiddenRanges) {
    // Hidden columns beyond the data hide nothing: people hide all that is right of a table.
    const end = Math.min(last, sheet.widest);
    for (let column = first; column <= end; column++) hiddenColumns.add(column);
  }
  const table: Table = {
    sheet: context.sheet,
    name: entry.name,
    visibility: entry.visibility,
    rows: sheet.rows,
    hiddenColumns: [...hiddenColumns].sort((one, other) => one - other),
    merges: sheet.merges,
    comments: comments.addresses,
    formulas: sheet.formulas,
  };
  return { table, issues: sheet.issues };
}
