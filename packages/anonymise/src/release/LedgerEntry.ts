import type { ReleaseForm } from '../policy/Policy.js';

/** What a release was, without any of its data. */
export interface ReleaseRecord {
  /** `sha256:...` of the published bytes. */
  readonly fileHash: string;
  /** `sha256:...` of the policy. */
  readonly policyHash: string;
  /** `sha256:...` of the originals, as the gate worked it out; `unknown` where it did not look at them. */
  readonly inputHash: string;
  /** Fewest persons that the policy promised of anything published; later releases are held to it. Absent in old ledgers. */
  readonly k?: number;
  /** Fewest values that the policy promised for every person, by sensitive column; absent where none is counted, and in old ledgers. */
  readonly diversity?: Readonly<Record<string, number>>;
  /** Version of the code that made the release. */
  readonly codeVersion: string;
  /** Form of the file; rows of persons when absent. */
  readonly form?: ReleaseForm;
  /** Name of the policy (profile). */
  readonly policyName: string;
  /** Rows in the file. */
  readonly rows: number;
  /** Mean re-identification risk of the originals, 0 to 1; absent where measuring it would tell of them. */
  readonly riskBefore?: number;
  /** Mean re-identification risk by linkage candidates after, 0 to 1; absent as above. */
  readonly riskAfter?: number;
  /** Who released it: a role or an office rather than a person's name. */
  readonly releasedBy: string;
  /** Why, and why a default was lowered if it was. */
  readonly reason: string;
  /** Civil day of the release, such as `2026-07-14`. */
  readonly releasedOn: string;
  /** Civil day after which the release should not be used; absent when it does not expire. */
  readonly expiresOn?: string;
  /** Whether this entry says that the file of the same hash was withdrawn. */
  readonly withdrawn?: boolean;
}

/** One link of the release ledger. */
export interface LedgerEntry {
  /** Position, from 0. */
  readonly index: number;
  /** Hash of the entry before, 64 zeros after `sha256:` for the first. */
  readonly previous: string;
  /** What was released. */
  readonly record: ReleaseRecord;
  /** SHA-256 over canonical JSON of index, previous and record. */
  readonly hash: string;
}
