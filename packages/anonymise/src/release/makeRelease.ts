import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import { leastCount } from '../verify/Examination.js';
import type { PlainRows, EarlierReleases } from '../verify/ReleaseEvidence.js';
import { type SealDetails, type SealedRelease, sealRelease } from '../verify/sealRelease.js';
import type { Verdict } from '../verify/Verdict.js';
import { verifyRelease } from '../verify/verifyRelease.js';
import type { Policy } from '../policy/Policy.js';
import { hashPolicy } from '../policy/hashPolicy.js';
import { classRisk } from '../risk/classRisk.js';
import { findValueColumn } from '../table/findColumn.js';
import type { Table } from '../table/Table.js';
import { tableToRows } from '../table/tableToRows.js';
import { classSizes } from '../classes/classSizes.js';
import { partitionRows } from '../classes/partitionRows.js';
import { anonymise, type AnonymiseOptions } from '../transform/anonymise.js';
import { cellLoss } from '../utility/cellLoss.js';
import { linkageCandidates } from '../risk/linkageCandidates.js';
import { publishedReport } from './publishedReport.js';
import { renderRelease } from './renderRelease.js';
import { type PageLanguage, renderReportPage } from './renderReportPage.js';

/** What a release is made from. */
export interface ReleaseRequest {
  /** The originals. */
  readonly table: Table;
  /** The policy. */
  readonly policy: Policy;
  /** Who, why, when: for the ledger. */
  readonly details: Omit<SealDetails, 'riskBefore' | 'riskAfter'>;
  /** What was released before. */
  readonly earlier?: EarlierReleases;
  /** Language of the page, default English. */
  readonly language?: PageLanguage;
  /** Source for treatments that draw; end and progress of the computation. */
  readonly options?: Omit<AnonymiseOptions, 'members' | 'plan'>;
}

/** A release with its proof, or the reasons why there is none. */
export interface ReleaseOutcome {
  /** What may be written; absent when the release was refused. */
  readonly sealed?: SealedRelease;
  /** The report as JSON; published beside the file. */
  readonly report?: string;
  /** The report as a page. */
  readonly page?: string;
  /** What the verifier said, also when it refused; absent when the transformation itself found no way. */
  readonly verdict?: Verdict;
  /** What the transformation met. */
  readonly issues: readonly AnonymiseIssue[];
}

/**
 * Takes a table through the whole of it: transform, render, report, prove, seal. Either everything is there at the end or
 * nothing that could be written.
 *
 * @param request - originals, policy, details
 * @returns the sealed release with reports, or the refusal
 * @throws AnonymiseError for wrong use
 */
export async function makeRelease(request: ReleaseRequest): Promise<ReleaseOutcome> {
  const { table, policy, earlier } = request;
  const { release, report: made, origin, issues } = anonymise(table, policy, request.options);
  if (release === undefined || made === undefined || origin === undefined) return { issues };
  const bytes = renderRelease(release);
  const riskBefore = meanRisk(table, policy);
  const riskAfter = linkageCandidates(table, release, policy, made.k).meanRisk;
  const report = publishedReport({
    policy,
    policyHash: await hashPolicy(policy),
    rowsIn: table.rowCount,
    rowsOut: release.rowCount,
    cells: made.cells,
    cellsSuppressed: made.cellsSuppressed,
    riskBefore,
    riskAfter,
    loss: cellLoss(
      table,
      release,
      policy.attributes.filter(({ role }) => role === 'quasi-identifier'),
      origin,
    ),
    leastCount: leastCount(policy),
  });
  const json = `${JSON.stringify(report, undefined, 2)}\n`;
  const page = renderReportPage(report, request.language);
  const reports = [json, page].map((text) => new TextEncoder().encode(text));
  const verdict = await verifyRelease({
    bytes,
    policy,
    originals: plainRows(table),
    reports,
    ...(earlier && { earlier }),
  });
  if (!verdict.passed) return { verdict, issues };
  const details: SealDetails = {
    ...request.details,
    riskBefore: report.meanRisk.before.share,
    riskAfter: report.meanRisk.after.share,
  };
  const sealed = await sealRelease(bytes, policy, verdict, details, earlier?.ledger);
  return { sealed, report: json, page, verdict, issues };
}

/**
 * A table as the verifier reads it.
 *
 * @param table - the table
 * @returns header and rows
 */
export function plainRows(table: Table): PlainRows {
  return { header: table.columns.map(({ name }) => name), rows: tableToRows(table) };
}

function meanRisk(table: Table, policy: Policy): number {
  const columns = policy.attributes
    .filter(({ role }) => role === 'quasi-identifier')
    .map(({ column }) => findValueColumn(table, column));
  return classRisk(classSizes(partitionRows(table.rowCount, columns))).mean;
}
