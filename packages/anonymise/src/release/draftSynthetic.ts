import { synthesise } from '../synthetic/synthesise.js';
import { leastCount } from '../verify/Examination.js';
import { draftFromMarginals } from './draftFromMarginals.js';
import type { DraftOutcome } from './Draft.js';
import { formDescription } from './formDescription.js';
import type { ReleaseRequest } from './makeRelease.js';
import { meanRiskOf } from './meanRiskOf.js';
import { shareOf } from './shareOf.js';

/**
 * Drawn rows with their report.
 *
 * @param request - originals, policy, options
 * @returns the draft or the issues
 */
export function draftSynthetic(request: ReleaseRequest): DraftOutcome | Promise<DraftOutcome> {
  const { table, policy, options } = request;
  if (policy.models.some(({ model }) => model === 'differential-privacy'))
    return draftFromMarginals(request);
  const { release, preservation, cells, issues } = synthesise(table, policy, options);
  if (release === undefined) return { issues };
  const riskBefore = shareOf(meanRiskOf(table, policy)).share;
  const describe = formDescription(request, riskBefore, {
    form: 'synthetic',
    rows: { out: release.rowCount },
    cellsSuppressed: shareOf(cells.suppressed / cells.all),
    combinations: preservation.map(({ length, preserved }) => ({
      length,
      kept: shareOf(preserved),
    })),
  });
  return {
    issues,
    draft: {
      release,
      describe,
      riskBefore,
      // Whatever a row agrees with, it agrees with so many.
      riskAfter: 1 / leastCount(policy),
    },
  };
}
