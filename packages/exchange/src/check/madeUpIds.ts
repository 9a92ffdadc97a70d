import type { Location } from '@njia/schema';
import { records } from '@njia/schema';
import { renameIds } from './renameIds.js';

/**
 * Rows without an id of their own get one from their row number, such as `r5`. Over several files these
 * would clash: from the second file on they become `f2-r5`, in place.
 *
 * @param dataset - Data set of one file, or of a part of it.
 * @param file - Number of the file.
 * @param locate - Finds the cell of a value; an id without a cell is a made-up one.
 */
export function keepMadeUpIdsApart(
  dataset: Readonly<Record<string, unknown>>,
  file: number,
  locate: (path: string) => Location | undefined,
): void {
  if (file < 2) return;
  const madeUp = new Set<string>();
  for (const { table } of records) {
    const rows = table === 'reportingEntities' ? undefined : dataset[table];
    if (!Array.isArray(rows)) continue;
    for (const [index, row] of rows.entries()) {
      const id = (row as { readonly id?: unknown } | null)?.id;
      const location = locate(`/${table}/${index}/id`);
      if (typeof id === 'string' && location?.row !== undefined && location.column === undefined)
        madeUp.add(`${table}/${id}`);
    }
  }
  if (madeUp.size === 0) return;
  renameIds(dataset, (table, id) => (madeUp.has(`${table}/${id}`) ? `f${file}-${id}` : undefined));
}
