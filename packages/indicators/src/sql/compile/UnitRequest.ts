import type { Predicate } from '../../definition/Predicate.js';
import type { Duration } from '../../time/duration.js';
import type { LabelNumbers } from './periodSql.js';

/** What a statement about units needs beside the definition. */
export interface UnitRequest {
  /** Further condition on the population. */
  readonly extra: Predicate | undefined;
  /** Which labels of periods are which. */
  readonly labels: LabelNumbers | undefined;
  /** Length of the follow-up and day up to which data are known, for cohorts. */
  readonly followUp: { readonly length: Duration; readonly knowledgeDay: number } | undefined;
}
