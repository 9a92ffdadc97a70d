import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import type { PrivacyBudget } from '../dp/PrivacyBudget.js';
import { hashPolicy } from '../policy/hashPolicy.js';
import type { Policy, ReleaseForm } from '../policy/Policy.js';
import type { Table } from '../table/Table.js';
import { tableToRows } from '../table/tableToRows.js';
import type { CombinationPreservation } from '../utility/combinationPreservation.js';
import type { AnonymiseOptions } from '../transform/anonymise.js';
import type { EarlierReleases, PlainRows } from '../verify/ReleaseEvidence.js';
import { type SealDetails, type SealedRelease, sealRelease } from '../verify/sealRelease.js';
import type { Verdict } from '../verify/Verdict.js';
import { verifyRelease } from '../verify/verifyRelease.js';
import type { DraftOutcome } from './Draft.js';
import { draftAggregate } from './draftAggregate.js';
import { draftMicrodata } from './draftMicrodata.js';
import { draftSynthetic } from './draftSynthetic.js';
import { releaseFields } from './releaseFields.js';
import { renderRelease } from './renderRelease.js';
import type { PageLanguage } from './renderReportPage.js';
import { sha256 } from './sha256.js';

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
  /** The privacy budget that pays for rows drawn from noisy counts. */
  readonly budget?: PrivacyBudget;
  /**
   * Writes the file from the texts of {@link releaseFields}, CSV when absent. It need not be trusted: the gate reads what
   * comes out by code of its own, and accepts CSV and workbooks of the strictest kind.
   */
  readonly render?: (fields: readonly (readonly (string | null)[])[]) => Uint8Array;
  /**
   * Civil day that the reports name, such as `2026-07-14`; none when absent, so that the same release has the same reports
   * on every day.
   */
  readonly releasedOn?: string;
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
  /** The privacy budget afterwards, to be stored before the file is. */
  readonly budget?: PrivacyBudget;
  /** What rows drawn from noisy counts preserve: for the publisher only, it tells of the originals. */
  readonly preservation?: readonly CombinationPreservation[];
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
  const { draft, issues } = await drafts[policy.form](request);
  if (draft === undefined) return { issues };
  const { budget, preservation } = draft;
  const { render, releasedOn } = request;
  const bytes = render ? render(releaseFields(draft.release)) : renderRelease(draft.release);
  const { report, page } = draft.describe({
    fileHash: await sha256(bytes),
    policyHash: await hashPolicy(policy),
    releasedOn,
  });
  const verdict = await verifyRelease({
    bytes,
    policy,
    originals: plainRows(table),
    reports: [report, page].map((text) => new TextEncoder().encode(text)),
    ...(budget && { budget }),
    ...(earlier && { earlier }),
  });
  if (!verdict.passed) return { verdict, issues, ...(budget && { budget }) };
  const { riskBefore, riskAfter } = draft;
  const details: SealDetails = {
    ...request.details,
    ...(riskBefore !== undefined && { riskBefore }),
    ...(riskAfter !== undefined && { riskAfter }),
  };
  const sealed = await sealRelease(bytes, policy, verdict, details, earlier?.ledger);
  return {
    sealed,
    report,
    page,
    verdict,
    issues,
    ...(budget && { budget }),
    ...(preservation && { preservation }),
  };
}

const drafts: Readonly<
  Record<ReleaseForm, (request: ReleaseRequest) => DraftOutcome | Promise<DraftOutcome>>
> = {
  microdata: draftMicrodata,
  aggregate: draftAggregate,
  synthetic: draftSynthetic,
};

/**
 * A table as the verifier reads it.
 *
 * @param table - the table
 * @returns header and rows
 */
export function plainRows(table: Table): PlainRows {
  return { header: table.columns.map(({ name }) => name), rows: tableToRows(table) };
}
