import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import type { PrivacyBudget } from '../dp/PrivacyBudget.js';
import type { Table } from '../table/Table.js';
import type { ReportSubject } from './ReportHead.js';
import type { CombinationPreservation } from '../utility/combinationPreservation.js';

/** A report in both its forms. */
export interface DraftReport {
  /** The report as JSON. */
  readonly report: string;
  /** The report as a page. */
  readonly page: string;
}

/** A release before it is proven. */
export interface Draft {
  /** What is to be published. */
  readonly release: Table;
  /** Makes the report, once it is known which file it is about. */
  readonly describe: (subject: ReportSubject) => DraftReport;
  /** Mean risk before, 0 to 1, as the report says it; absent for rows drawn from noisy counts. */
  readonly riskBefore?: number;
  /** Mean risk after, 0 to 1; absent as above. */
  readonly riskAfter?: number;
  /** The privacy budget after what was drawn. */
  readonly budget?: PrivacyBudget;
  /** What rows drawn from noisy counts preserve; tells of the originals, never published. */
  readonly preservation?: readonly CombinationPreservation[];
}

/** A draft, or the issues that stopped it. */
export interface DraftOutcome {
  /** The draft; absent when an issue is an error. */
  readonly draft?: Draft;
  /** What was met. */
  readonly issues: readonly AnonymiseIssue[];
}
