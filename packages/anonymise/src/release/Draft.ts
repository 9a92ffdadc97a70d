import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import type { Table } from '../table/Table.js';

/** A release before it is proven. */
export interface Draft {
  /** What is to be published. */
  readonly release: Table;
  /** The report as JSON. */
  readonly report: string;
  /** The report as a page. */
  readonly page: string;
  /** Mean risk before, 0 to 1, as the report says it. */
  readonly riskBefore: number;
  /** Mean risk after, 0 to 1. */
  readonly riskAfter: number;
}

/** A draft, or the issues that stopped it. */
export interface DraftOutcome {
  /** The draft; absent when an issue is an error. */
  readonly draft?: Draft;
  /** What was met. */
  readonly issues: readonly AnonymiseIssue[];
}
