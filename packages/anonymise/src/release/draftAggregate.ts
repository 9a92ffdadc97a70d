import { aggregateTables } from '../aggregate/aggregateTables.js';
import { leastCount } from '../verify/Examination.js';
import type { DraftOutcome } from './Draft.js';
import { formDescription } from './formDescription.js';
import type { ReleaseRequest } from './makeRelease.js';
import { meanRiskOf } from './meanRiskOf.js';
import { shareOf } from './shareOf.js';

/**
 * Tables of counts with their report.
 *
 * @param request - originals, policy, options
 * @returns the draft or the issues
 */
export async function draftAggregate(request: ReleaseRequest): Promise<DraftOutcome> {
  const { table, policy, options } = request;
  const { release, tables, issues } = await aggregateTables(table, policy, {
    ...(options?.signal && { signal: options.signal }),
  });
  if (release === undefined) return { issues };
  const riskBefore = shareOf(meanRiskOf(table, policy)).share;
  const describe = formDescription(request, riskBefore, {
    form: 'aggregate',
    rows: { out: release.rowCount, in: table.rowCount },
    tables: tables.map(({ name, cells, listed, persons }) => ({
      table: name,
      combinations: shareOf(listed / cells),
      persons: shareOf(persons / table.rowCount),
    })),
  });
  return {
    issues,
    draft: {
      release,
      describe,
      riskBefore,
      // No count is about fewer.
      riskAfter: 1 / leastCount(policy),
    },
  };
}
