import type { Policy } from '../policy/Policy.js';
import type { ModelSpec } from '../policy/ModelSpec.js';
import { shareOf as share } from './formReport.js';

/** A fraction, 0 to 1, marked as such: a 1 in a report must not be mistaken for one person. */
export interface Share {
  /** The fraction, rounded to three digits. */
  readonly share: number;
}

/** What is published beside a release: how it was made and what it cost, with no count below the policy's k. */
export interface PublishedReport {
  /** Always `njia-release-report`. */
  readonly standard: 'njia-release-report';
  /** Version of the report's form. */
  readonly version: 1;
  /** Name, purpose and identity of the policy. */
  readonly policy: { readonly name: string; readonly purpose: string; readonly hash: string };
  /** Rows of the file; what was dropped, and how many there were before, only when it is none or many. */
  readonly rows: { readonly out: number; readonly in?: number; readonly dropped: number | string };
  /** Share of quasi-identifier cells that are suppressed. */
  readonly cellsSuppressed: Share;
  /** The models that the release keeps. */
  readonly models: readonly ModelSpec[];
  /** Mean risk that a person known to be in the data is found, before and after. */
  readonly meanRisk: { readonly before: Share; readonly after: Share };
  /** Share of detail lost, for each quasi-identifier in the order of the policy. */
  readonly detailLost: readonly (Share & { readonly column: string })[];
}

/** What {@link publishedReport} is made from. */
export interface PublishedFigures {
  /** The policy and its identity. */
  readonly policy: Policy;
  /** Hash of the policy. */
  readonly policyHash: string;
  /** Rows before. */
  readonly rowsIn: number;
  /** Rows after. */
  readonly rowsOut: number;
  /** Suppressed cells of quasi-identifiers. */
  readonly cellsSuppressed: number;
  /** All cells of quasi-identifiers. */
  readonly cells: number;
  /** Mean risk before, 0 to 1. */
  readonly riskBefore: number;
  /** Mean risk after, 0 to 1. */
  readonly riskAfter: number;
  /** Share of detail lost, for each quasi-identifier in the order of the policy. */
  readonly detailLost: readonly { readonly column: string; readonly loss: number }[];
  /** Least count that may be told. */
  readonly leastCount: number;
}

/**
 * Makes the report that may be published: small counts are withheld, and so is what they would follow from. Pure: who makes
 * a release and the gate both use it, each with figures measured by code of its own.
 *
 * @param figures - what was measured
 * @returns the report
 */
export function publishedReport(figures: PublishedFigures): PublishedReport {
  const { policy, rowsIn, rowsOut, leastCount } = figures;
  const dropped = rowsIn - rowsOut;
  const tellable = dropped === 0 || dropped >= leastCount;
  return {
    standard: 'njia-release-report',
    version: 1,
    policy: { name: policy.name, purpose: policy.purpose, hash: figures.policyHash },
    rows: tellable
      ? { out: rowsOut, in: rowsIn, dropped }
      : { out: rowsOut, dropped: `<${String(leastCount)}` },
    cellsSuppressed: share(figures.cells === 0 ? 0 : figures.cellsSuppressed / figures.cells),
    models: policy.models,
    meanRisk: { before: share(figures.riskBefore), after: share(figures.riskAfter) },
    detailLost: figures.detailLost.map(({ column, loss }) => ({ column, ...share(loss) })),
  };
}
