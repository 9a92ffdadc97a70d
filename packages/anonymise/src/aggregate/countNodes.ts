import { classSizes } from '../classes/classSizes.js';
import { partitionRows } from '../classes/partitionRows.js';
import type { Policy } from '../policy/Policy.js';
import { type NamedTable, publishedTables } from '../policy/publishedTables.js';
import type { ValueColumn } from '../table/Table.js';
import type { CountedNode } from './CountedNode.js';

/**
 * Counts every table of a policy, and the margins that two of them share: what both add up to is known to agree, whether
 * it is published or not.
 *
 * @param policy - a policy for aggregates
 * @param columnAt - a column of the originals at a level of its hierarchy
 * @param rowCount - rows of the originals
 * @returns the tables in the order of the policy, then the shared margins
 */
export function countNodes(
  policy: Policy,
  columnAt: (column: string, level: number) => ValueColumn,
  rowCount: number,
): CountedNode[] {
  const named = publishedTables(policy);
  const known = new Set(named.map(({ columns }) => JSON.stringify(columns)));
  const all: (Pick<NamedTable, 'columns'> & { readonly name?: string })[] = [...named];
  for (let left = 0; left < all.length; left++) {
    for (let right = 0; right < left; right++) {
      const shared = meet(all[left]?.columns ?? [], all[right]?.columns ?? []);
      const key = JSON.stringify(shared);
      if (known.has(key)) continue;
      known.add(key);
      all.push({ columns: shared });
    }
  }
  return all.map((node) => {
    const { classOf, count } = partitionRows(
      rowCount,
      node.columns.map(({ column, level }) => columnAt(column, level)),
    );
    const firstRow = new Int32Array(count).fill(-1);
    classOf.forEach((cell, row) => {
      if (firstRow[cell] === -1) firstRow[cell] = row;
    });
    return { ...node, cellOf: classOf, counts: classSizes({ classOf, count }), firstRow };
  });
}

/** The finest margin of both: the columns that they share, each at the coarser level of the two. */
function meet(
  left: NamedTable['columns'],
  right: NamedTable['columns'],
): { column: string; level: number }[] {
  return left.flatMap(({ column, level }) => {
    const other = right.find((entry) => entry.column === column);
    return other === undefined ? [] : [{ column, level: Math.max(level, other.level) }];
  });
}
