import type { TableSpec } from '../policy/HierarchySpec.js';
import type { Ladder } from './Ladder.js';

/**
 * A user table: each row a value and its ancestors.
 *
 * @param spec - the rows
 * @returns the ladder; values without a row are unknown to it
 */
export function tableLadder(spec: TableSpec): Ladder {
  const rows = new Map(spec.rows.map((row) => [row[0] as string, row]));
  return {
    levels: (spec.rows[0] as readonly string[]).length,
    labelsOf: (value) => rows.get(value),
    leaves: [...rows.keys()],
  };
}
