import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import { compileHierarchy } from '../hierarchy/compileHierarchy.js';
import type { Policy } from '../policy/Policy.js';
import { findValueColumn } from '../table/findColumn.js';
import type { Table, ValueColumn } from '../table/Table.js';
import { treatColumns } from '../transform/treatColumns.js';

/** What {@link publishedColumns} returns. */
export interface PublishedColumns {
  /** The columns, in the order of the table. */
  readonly columns: readonly ValueColumn[];
  /** Columns whose hierarchy does not know some values. */
  readonly issues: readonly AnonymiseIssue[];
}

/**
 * The columns that may be drawn, treated and at the level that the policy publishes.
 *
 * @param input - the originals
 * @param policy - the policy
 * @returns columns and issues
 */
export function publishedColumns(input: Table, policy: Policy): PublishedColumns {
  const issues: AnonymiseIssue[] = [];
  const { table } = treatColumns(input, policy, undefined);
  const drawn = new Set(['quasi-identifier', 'sensitive', 'insensitive']);
  const columns = table.columns.flatMap(({ name }): ValueColumn[] => {
    const at = policy.attributes.findIndex(({ column }) => column === name);
    const attribute = policy.attributes[at];
    if (attribute === undefined || !drawn.has(attribute.role)) return [];
    const column = findValueColumn(table, name);
    const { hierarchy, holes } = compileHierarchy(attribute.hierarchy, column.values);
    if (holes > 0) {
      const path = `/attributes/${String(at)}/hierarchy`;
      const params = { count: holes };
      issues.push({
        rule: 'hierarchy-hole',
        severity: 'error',
        category: 'conformance',
        path,
        params,
      });
    }
    const level = Math.min(attribute.minimumLevel ?? 0, hierarchy.levels - 1);
    const map = hierarchy.maps[level] as Int32Array;
    return [
      {
        ...column,
        values: hierarchy.labels[level] ?? [],
        codes: column.codes.map((code) => map[code] as number),
      },
    ];
  });
  return { columns, issues };
}
