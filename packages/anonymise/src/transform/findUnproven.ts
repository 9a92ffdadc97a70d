import { takePersons } from '../classes/takePersons.js';
import type { Constraint } from '../models/Constraint.js';
import { findRare } from '../models/findRare.js';
import type { Policy } from '../policy/Policy.js';
import { coverOriginals } from '../risk/coverOriginals.js';
import { excludesOriginals } from '../risk/excludesOriginals.js';
import { provablePersons } from '../risk/provablePersons.js';
import type { TracedTable } from './enforceConstraints.js';
import type { Originals } from './Originals.js';

/**
 * Finds the rows whose combination in some columns is of too few persons, or cannot be shown to be of enough.
 *
 * @param traced - the table
 * @param constraint - the columns and the fewest persons
 * @param policy - hierarchies and treatments of the columns
 * @param originals - what was to be released, and who has several rows
 * @returns row numbers in ascending order
 */
export function findUnproven(
  traced: TracedTable,
  constraint: Constraint,
  policy: Policy,
  { table, persons, inputPersons }: Originals,
): readonly number[] {
  // Of k^m, which takes `*` for no value, persons are counted as they are: the gate counts its rows.
  if (persons === undefined || !constraint.countsSuppressed)
    return findRare(traced.table, constraint, takePersons(inputPersons, traced.origin)).rows;
  const columns = policy.attributes.filter(({ column }) => constraint.columns.includes(column));
  const coverage = coverOriginals(table, traced.table, columns, excludesOriginals);
  const { fewest } = provablePersons(coverage, persons);
  const rows: number[] = [];
  coverage.release.classOf.forEach((id, row) => {
    if ((fewest[id] as number) < constraint.k) rows.push(row);
  });
  return rows;
}
