import type { ModelSpec } from '../policy/ModelSpec.js';
import type { Policy } from '../policy/Policy.js';
import type { Share } from './publishedReport.js';

/** What is published beside tables of counts or drawn rows: how they were made and what was lost. */
export interface FormReport {
  /** Always `njia-release-report`. */
  readonly standard: 'njia-release-report';
  /** Version of the report's form. */
  readonly version: 1;
  /** What the file holds. */
  readonly form: 'aggregate' | 'synthetic';
  /** Name, purpose and identity of the policy. */
  readonly policy: { readonly name: string; readonly purpose: string; readonly hash: string };
  /** Lines of the file; for counts also the persons counted, which its total tells. */
  readonly rows: { readonly out: number; readonly in?: number };
  /** The models that the file keeps. */
  readonly models: readonly ModelSpec[];
  /** Mean risk that a person known to be in the originals could be found in them; not said of rows drawn from noisy counts. */
  readonly meanRisk?: { readonly before: Share };
  /** For counts, table by table: share of the combinations that are published, and of the persons in them. */
  readonly tables?: readonly {
    readonly table: string;
    readonly combinations: Share;
    readonly persons: Share;
  }[];
  /** For drawn rows: share of cells without a value. */
  readonly cellsSuppressed?: Share;
  /** For drawn rows: share of the originals' combinations that are still there, by number of values. */
  readonly combinations?: readonly { readonly length: number; readonly kept: Share }[];
}

/**
 * The part that reports of both forms share.
 *
 * @param policy - the policy
 * @param hash - its identity
 * @param meanRisk - mean risk of the originals, 0 to 1; absent where it must not be told
 * @returns the part
 */
export function formReportHead(
  policy: Policy,
  hash: string,
  meanRisk?: number,
): Pick<FormReport, 'standard' | 'version' | 'policy' | 'models' | 'meanRisk'> {
  return {
    standard: 'njia-release-report',
    version: 1,
    policy: { name: policy.name, purpose: policy.purpose, hash },
    models: policy.models,
    ...(meanRisk !== undefined && { meanRisk: { before: shareOf(meanRisk) } }),
  };
}

/**
 * Marks a fraction as such and rounds it to three digits; a half goes up, also when the last bits of the fraction differ
 * with the order in which it was summed.
 *
 * @param value - the fraction
 * @returns the share
 */
export function shareOf(value: number): Share {
  return { share: Math.round(value * 1000 + 1e-6) / 1000 };
}
