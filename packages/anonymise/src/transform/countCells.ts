import type { Policy } from '../policy/Policy.js';
import { SUPPRESSED, type Table } from '../table/Table.js';

/**
 * Counts the cells of quasi-identifiers, and those of them that are suppressed.
 *
 * @param release - the release
 * @param policy - the policy
 * @returns both numbers
 */
export function countCells(
  release: Table,
  policy: Policy,
): { cells: number; cellsSuppressed: number } {
  const quasi = new Set(
    policy.attributes.filter(({ role }) => role === 'quasi-identifier').map(({ column }) => column),
  );
  let cells = 0;
  let cellsSuppressed = 0;
  for (const column of release.columns) {
    if (column.kind !== 'value' || !quasi.has(column.name)) continue;
    const star = column.values.indexOf(SUPPRESSED);
    cells += column.codes.length;
    for (const code of column.codes) if (code === star) cellsSuppressed++;
  }
  return { cells, cellsSuppressed };
}
