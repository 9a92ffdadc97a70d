import type { Policy } from '../policy/Policy.js';
import type { Share } from './publishedReport.js';
import { type ReportHead, reportHead, type ReportSubject } from './ReportHead.js';
import { shareOf } from './shareOf.js';

/** What is published beside tables of counts or drawn rows: how they were made and what was lost. */
export interface FormReport extends ReportHead {
  /** What the file holds. */
  readonly form: 'aggregate' | 'synthetic';
  /** Lines of the file; for counts also the persons counted, which its total tells. */
  readonly rows: { readonly out: number; readonly in?: number };
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
 * @param subject - hashes, day
 * @param meanRisk - mean risk of the originals, 0 to 1; absent where it must not be told
 * @returns the part
 */
export function formReportHead(
  policy: Policy,
  subject: ReportSubject,
  meanRisk?: number,
): ReportHead & Pick<FormReport, 'meanRisk'> {
  return {
    ...reportHead(policy, subject),
    ...(meanRisk !== undefined && { meanRisk: { before: shareOf(meanRisk) } }),
  };
}
