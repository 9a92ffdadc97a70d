import type { Issue } from '@njia/schema';
import { raise } from '../../tables/raise.js';
import type { Table } from '../../tables/table.js';
import { hiddenParts } from './hiddenParts.js';
import type { WorkbookParts } from './workbookParts.js';

/**
 * Says what travels with a workbook unseen: hidden sheets, rows and columns, comments, author names,
 * and parts such as the records behind a pivot table.
 *
 * @param tables - the sheets
 * @param parts - the workbook
 * @param hasAuthor - whether someone is named as author
 * @param file - number of the file, for locations
 * @returns one finding a kind and sheet, with the count
 */
export function findHidden(
  tables: readonly Table[],
  parts: WorkbookParts,
  hasAuthor: boolean,
  file: number | undefined,
): readonly Issue[] {
  const issues: Issue[] = [];
  const inFile = file === undefined ? {} : { file };
  for (const table of tables) {
    const counts: readonly (readonly [string, number])[] = [
      ['sheet', table.visibility === 'visible' ? 0 : 1],
      ['rows', table.rows.filter(({ hidden }) => hidden).length],
      ['columns', table.hiddenColumns.length],
      ['comments', table.comments.length],
    ];
    for (const [kind, count] of counts) {
      if (count === 0) continue;
      const location = { ...inFile, sheet: table.sheet };
      issues.push(raise('HIDDEN-CONTENT', { location, params: { kind, count } }));
    }
  }
  const location = file === undefined ? undefined : inFile;
  if (hasAuthor)
    issues.push(raise('HIDDEN-CONTENT', { location, params: { kind: 'author', count: 1 } }));
  for (const [prefix, kind] of hiddenParts) {
    if (!parts.startsWith(prefix)) continue;
    issues.push(raise('HIDDEN-CONTENT', { location, params: { kind, count: 1 } }));
  }
  return issues;
}
