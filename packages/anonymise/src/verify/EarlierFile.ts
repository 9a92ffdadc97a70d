import type { ReleaseForm } from '../policy/Policy.js';
import type { ParsedRelease } from './fieldsToRelease.js';

/** A file that was released before, and what its ledger entry says of it. */
export interface EarlierFile {
  /** The file as rows. */
  readonly file: ParsedRelease;
  /** Rows of persons, or counts. */
  readonly form: ReleaseForm;
  /** The k that was promised then. */
  readonly k: number;
  /** Fewest values that were promised then, by sensitive column. */
  readonly diversity: ReadonlyMap<string, number>;
}
