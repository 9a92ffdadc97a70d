import type { PrivacyBudget } from '../dp/PrivacyBudget.js';
import type { Policy } from '../policy/Policy.js';
import type { LedgerEntry } from '../release/LedgerEntry.js';

/** Rows as plain cells: what `tableToRows` gives, or what a file says. */
export interface PlainRows {
  /** One name a column. */
  readonly header: readonly string[];
  /** Rows in header order; `null` is a missing value, a list a journey. */
  readonly rows: readonly (readonly (string | null | readonly string[])[])[];
}

/** What the verifier is given. Everything in it but `bytes` and `reports` is secret and stays with the publisher. */
export interface ReleaseEvidence {
  /** The file to be published, byte for byte. */
  readonly bytes: Uint8Array;
  /** The policy that the release claims to keep. */
  readonly policy: Policy;
  /** The originals. Without them nothing can be proven about candidates, truth and identifiers, and no verdict passes. */
  readonly originals?: PlainRows;
  /** The population, for k-map and delta-presence. */
  readonly population?: PlainRows;
  /** Reports that are published beside the file (JSON or HTML), byte for byte. */
  readonly reports?: readonly Uint8Array[];
  /** The privacy budget after this release, for rows drawn from noisy counts. */
  readonly budget?: PrivacyBudget;
  /** What was released before from the same source. */
  readonly earlier?: EarlierReleases;
}

/** The release ledger and the files that it names. */
export interface EarlierReleases {
  /** The ledger, oldest entry first. */
  readonly ledger: readonly LedgerEntry[];
  /** The files of its entries, in any order; each entry that has not been withdrawn needs its file. */
  readonly files: readonly Uint8Array[];
}
