import type { Policy } from '../policy/Policy.js';
import { linkageCandidates } from '../risk/linkageCandidates.js';
import type { Table } from '../table/Table.js';
import type { AnonymiseReport } from './anonymise.js';
import type { Originals } from './Originals.js';

/**
 * The candidates of every original in a release, in figures. Measured only when it is limited: it needs both side by side.
 *
 * @param originals - the originals
 * @param release - the release
 * @param policy - roles, hierarchies, limits
 * @param k - fewest candidates that are asked for
 * @returns the part of the report
 */
export function linkageOf(
  { table, persons }: Originals,
  release: Table,
  policy: Policy,
  k: number,
): Pick<AnonymiseReport, 'linkage'> {
  const { recordRisk, meanRisk: most } = policy.limits;
  if (recordRisk === undefined && most === undefined) return {};
  const { smallest, belowK, uniquelyLinkable, meanRisk } = linkageCandidates(
    table,
    release,
    policy,
    k,
    persons && { persons },
  );
  return { linkage: { smallest, belowK, uniquelyLinkable, meanRisk } };
}
