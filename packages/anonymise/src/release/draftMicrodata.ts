import { hashPolicy } from '../policy/hashPolicy.js';
import { anonymise } from '../transform/anonymise.js';
import { cellLoss } from '../utility/cellLoss.js';
import { leastCount } from '../verify/Examination.js';
import type { DraftOutcome } from './Draft.js';
import type { ReleaseRequest } from './makeRelease.js';
import { linkedRisk } from './linkedRisk.js';
import { meanRiskOf } from './meanRiskOf.js';
import { publishedReport } from './publishedReport.js';
import { renderReportPage } from './renderReportPage.js';

/**
 * Rows of persons, made coarser until the models hold, with their report.
 *
 * @param request - originals, policy, options
 * @returns the draft or the issues
 */
export async function draftMicrodata(request: ReleaseRequest): Promise<DraftOutcome> {
  const { table, policy, language } = request;
  const { release, report: made, origin, issues } = anonymise(table, policy, request.options);
  if (release === undefined || made === undefined || origin === undefined) return { issues };
  const report = publishedReport({
    policy,
    policyHash: await hashPolicy(policy),
    rowsIn: table.rowCount,
    rowsOut: release.rowCount,
    cells: made.cells,
    cellsSuppressed: made.cellsSuppressed,
    riskBefore: meanRiskOf(table, policy),
    riskAfter: linkedRisk(table, release, policy, made.k),
    detailLost: cellLoss(
      table,
      release,
      policy.attributes.filter(({ role }) => role === 'quasi-identifier'),
      origin,
    ).columns,
    leastCount: leastCount(policy),
  });
  return {
    issues,
    draft: {
      release,
      report: `${JSON.stringify(report, undefined, 2)}\n`,
      page: renderReportPage(report, language),
      riskBefore: report.meanRisk.before.share,
      riskAfter: report.meanRisk.after.share,
    },
  };
}
