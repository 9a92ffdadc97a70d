import { cellText } from '../../records/values/cellText.js';
import type { Source } from '../../tables/source.js';
import type { Table } from '../../tables/table.js';

/**
 * Headings of the first row of a table.
 *
 * @param table - The table.
 */
export function firstHeadings(table: Table): Set<string> {
  return new Set((table.rows[0]?.cells ?? []).flatMap((cell) => cellText(cell) ?? []));
}

/**
 * Whether a table is the main section of an export of today's Kobo service.
 *
 * @param table - The table.
 */
export function isKoboRoot(table: Table): boolean {
  const headings = firstHeadings(table);
  return (
    ['_id', '_uuid', '_submission_time', '_index'].every((heading) => headings.has(heading)) &&
    !headings.has('_parent_table_name')
  );
}

/**
 * Whether a source comes from an older Kobo or an Ona server: its own columns, but not today's set.
 *
 * @param source - The file.
 */
export function isKoboLegacy(source: Source): boolean {
  return source.tables.some((table) => {
    const headings = firstHeadings(table);
    const has = (heading: string) => headings.has(heading);
    if (isKoboRoot(table) && !has('_parent_index')) return false;
    const own = has('_uuid') && has('_submission_time');
    const repeats = has('_index') && has('_parent_index') && has('_parent_table_name');
    const instance =
      [...headings].some((heading) => /^meta\/instanceID$/u.test(heading)) &&
      [...headings].some((heading) => heading.includes('/') && !heading.startsWith('meta/'));
    return own || repeats || instance;
  });
}
