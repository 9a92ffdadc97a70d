import type { AttributePolicy, Policy } from '../policy/Policy.js';
import { excludesOriginals } from '../risk/excludesOriginals.js';
import { linkageCandidates, type LinkageRisk } from '../risk/linkageCandidates.js';
import type { Table } from '../table/Table.js';
import { treatColumns } from '../transform/treatColumns.js';

/**
 * How well persons known to be in the data can be found in a release. What is rounded or cut off is looked up as the
 * release has it; a column whose values were moved or exchanged helps nobody to exclude a row.
 *
 * @param table - the originals
 * @param release - the release
 * @param policy - roles, hierarchies, treatments
 * @param k - fewest candidates that the policy asks for
 * @returns candidates of every original, and the risk
 */
export function linkedRisk(table: Table, release: Table, policy: Policy, k: number): LinkageRisk {
  const known = { ...policy, attributes: policy.attributes.map(withoutMoves) };
  const open = new Set(
    policy.attributes.filter((one) => !excludesOriginals(one)).map(({ column }) => column),
  );
  const treated = treatColumns(table, known, undefined).table;
  return linkageCandidates(treated, release, known, k, {
    excludes: ({ column }) => !open.has(column),
  });
}

function withoutMoves(attribute: AttributePolicy): AttributePolicy {
  return excludesOriginals(attribute) ? attribute : { ...attribute, treatments: [] };
}
