import { hashPolicy } from '../policy/hashPolicy.js';
import { synthesise } from '../synthetic/synthesise.js';
import { leastCount } from '../verify/Examination.js';
import { draftFromMarginals } from './draftFromMarginals.js';
import type { DraftOutcome } from './Draft.js';
import { type FormReport, formReportHead, shareOf } from './formReport.js';
import type { ReleaseRequest } from './makeRelease.js';
import { meanRiskOf } from './meanRiskOf.js';
import { renderFormPage } from './renderFormPage.js';

/**
 * Drawn rows with their report.
 *
 * @param request - originals, policy, options
 * @returns the draft or the issues
 */
export async function draftSynthetic(request: ReleaseRequest): Promise<DraftOutcome> {
  const { table, policy, language, options } = request;
  if (policy.models.some(({ model }) => model === 'differential-privacy'))
    return draftFromMarginals(request);
  const { release, preservation, cells, issues } = synthesise(table, policy, options);
  if (release === undefined) return { issues };
  const riskBefore = shareOf(meanRiskOf(table, policy)).share;
  const report: FormReport = {
    ...formReportHead(policy, await hashPolicy(policy), riskBefore),
    form: 'synthetic',
    rows: { out: release.rowCount },
    cellsSuppressed: shareOf(cells.suppressed / cells.all),
    combinations: preservation.map(({ length, preserved }) => ({
      length,
      kept: shareOf(preserved),
    })),
  };
  return {
    issues,
    draft: {
      release,
      report: `${JSON.stringify(report, undefined, 2)}\n`,
      page: renderFormPage(report, language),
      riskBefore,
      // Whatever a row agrees with, it agrees with so many.
      riskAfter: 1 / leastCount(policy),
    },
  };
}
