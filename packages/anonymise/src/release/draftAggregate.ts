import { aggregateTables } from '../aggregate/aggregateTables.js';
import { hashPolicy } from '../policy/hashPolicy.js';
import { leastCount } from '../verify/Examination.js';
import type { DraftOutcome } from './Draft.js';
import { type FormReport, formReportHead, shareOf } from './formReport.js';
import type { ReleaseRequest } from './makeRelease.js';
import { meanRiskOf } from './meanRiskOf.js';
import { renderFormPage } from './renderFormPage.js';

/**
 * Tables of counts with their report.
 *
 * @param request - originals, policy, options
 * @returns the draft or the issues
 */
export async function draftAggregate(request: ReleaseRequest): Promise<DraftOutcome> {
  const { table, policy, language, options } = request;
  const { release, tables, issues } = await aggregateTables(table, policy, {
    ...(options?.signal && { signal: options.signal }),
  });
  if (release === undefined) return { issues };
  const riskBefore = shareOf(meanRiskOf(table, policy)).share;
  const report: FormReport = {
    ...formReportHead(policy, await hashPolicy(policy), riskBefore),
    form: 'aggregate',
    rows: { out: release.rowCount, in: table.rowCount },
    tables: tables.map(({ name, cells, listed, persons }) => ({
      table: name,
      combinations: shareOf(listed / cells),
      persons: shareOf(persons / table.rowCount),
    })),
  };
  return {
    issues,
    draft: {
      release,
      report: `${JSON.stringify(report, undefined, 2)}\n`,
      page: renderFormPage(report, language),
      riskBefore,
      // No count is about fewer.
      riskAfter: 1 / leastCount(policy),
    },
  };
}
