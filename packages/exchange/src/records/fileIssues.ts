import type { Issue } from '@njia/schema';
import type { Source } from '../tables/source.js';
import type { SkippedRow } from './reading.js';

/** Rows that are no data: their number of cells says nothing. */
const apart = new Set<SkippedRow['reason']>(['title', 'total', 'hint', 'second-table']);

/**
 * Brings what the file reader noticed to what the dialect found: each finding says its file and sheet
 * like all others, and a title or total need not have as many cells as the table.
 *
 * @param issues - Findings of the file reader.
 * @param format - Format of the file.
 * @param skipped - Rows that the dialect passed over.
 * @param file - Number of the file.
 */
export function fileIssues(
  issues: readonly Issue[],
  format: Source['format'],
  skipped: readonly SkippedRow[],
  file: number | undefined,
): readonly Issue[] {
  const rows = new Set(
    skipped.flatMap(({ sheet, row, reason }) => (apart.has(reason) ? [`${sheet}:${row}`] : [])),
  );
  return issues.flatMap((issue) => {
    const at = issue.location;
    const sheet = at?.sheet ?? (format === 'csv' && at?.row !== undefined ? 1 : undefined);
    if (issue.rule === 'TABLE-RAGGED' && rows.has(`${sheet}:${at?.row}`)) return [];
    const location = {
      ...(file === undefined ? {} : { file }),
      ...(sheet === undefined ? {} : { sheet }),
      ...at,
    };
    return [Object.keys(location).length === 0 ? issue : { ...issue, location }];
  });
}
