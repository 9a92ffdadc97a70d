import { impliedClassSize } from '../models/impliedClassSize.js';
import type { Policy } from '../policy/Policy.js';
import { coverOriginals } from '../risk/coverOriginals.js';
import { provablePersons } from '../risk/provablePersons.js';
import { excludesOriginals } from '../risk/excludesOriginals.js';
import { dropRows, type TracedTable } from './enforceConstraints.js';
import type { Originals } from './Originals.js';

/**
 * Drops the rows of classes that cannot be shown to be of as many persons as the models ask for. Which persons are behind a
 * class is not published; so it counts who could be.
 *
 * @param traced - the table
 * @param policy - the policy
 * @param originals - what was to be released, and who has several rows
 * @returns the rest; the same object when every class holds
 */
export function enforcePersons(
  traced: TracedTable,
  policy: Policy,
  { table, persons }: Originals,
): TracedTable {
  if (persons === undefined) return traced;
  const k = policy.models.reduce((most, model) => Math.max(most, impliedClassSize(model)), 1);
  const quasi = policy.attributes.filter(({ role }) => role === 'quasi-identifier');
  const coverage = coverOriginals(table, traced.table, quasi, excludesOriginals);
  const { fewest } = provablePersons(coverage, persons);
  if (fewest.every((persons) => persons >= k)) return traced;
  const { classOf } = coverage.release;
  return dropRows(traced, (row) => (fewest[classOf[row] as number] as number) < k);
}
