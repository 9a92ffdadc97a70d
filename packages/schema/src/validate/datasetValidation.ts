import type { Issue } from '../issues/issue.js';
import type { Dataset } from '../records/dataset.js';
import type { ValidationSummary } from './validationSummary.js';

/** What validating a data set gave. */
export type DatasetValidation = SoundDataset | FaultyDataset;

/** What was found, whatever the verdict. */
export interface DatasetFindings {
  /** Findings in the order of the data, at most so many of each rule as the option `samples` says. */
  readonly issues: readonly Issue[];
  /** Exact totals. */
  readonly summary: ValidationSummary;
}

/** A data set without an error; warnings may remain. */
export interface SoundDataset extends DatasetFindings {
  /** No error was found. */
  readonly ok: true;
  /**
   * The data as the format understands them: fields that are not part of it are left out, codes
   * written with other capitals or spaces are put right. Unspoilt records are the ones given.
   */
  readonly dataset: Dataset;
}

/** A data set with at least one error. */
export interface FaultyDataset extends DatasetFindings {
  /** An error was found. */
  readonly ok: false;
  /** Data with errors are not handed on. */
  readonly dataset: undefined;
}
