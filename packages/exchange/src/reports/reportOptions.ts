import type { Issue } from '@njia/schema';
import type { ReportLanguage } from './formatLocation.js';

/** How a report is written. */
export interface ReportOptions {
  /** Language of all words; default English. */
  readonly language?: ReportLanguage;
  /** Whether to use terminal colours; only the pretty report has any. */
  readonly colour?: boolean;
  /** Most places shown for a rule in reports for people; default 12. */
  readonly places?: number;
  /**
   * Gives the value a finding complains about. Only for a terminal, at the wish of the person who
   * holds the file; never for a report that is written to a file or a pipe.
   */
  readonly showValue?: (issue: Issue) => string | undefined;
}
