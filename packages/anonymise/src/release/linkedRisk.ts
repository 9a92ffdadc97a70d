import type { AttributePolicy, Policy } from '../policy/Policy.js';
import { linkageCandidates } from '../risk/linkageCandidates.js';
import type { Table } from '../table/Table.js';
import { treatColumns } from '../transform/treatColumns.js';

/**
 * Mean risk that a person known to be in the data is found in a release. What is rounded or cut off is looked up as the
 * release has it; a column whose values were moved or exchanged helps nobody to exclude a row.
 *
 * @param table - the originals
 * @param release - the release
 * @param policy - roles, hierarchies, treatments
 * @param k - fewest candidates that the policy asks for
 * @returns the risk, 0 to 1
 */
export function linkedRisk(table: Table, release: Table, policy: Policy, k: number): number {
  const known: Policy = { ...policy, attributes: policy.attributes.map(asKnown) };
  return linkageCandidates(treatColumns(table, known, undefined).table, release, known, k).meanRisk;
}

function asKnown(attribute: AttributePolicy): AttributePolicy {
  const { treatments = [], role } = attribute;
  if (treatments.every(({ treatment }) => treatment === 'top-bottom' || treatment === 'round'))
    return attribute;
  return {
    ...attribute,
    treatments: [],
    role: role === 'quasi-identifier' ? 'insensitive' : role,
  };
}
