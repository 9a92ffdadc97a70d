/** One thing that was checked. */
export interface VerdictCheck {
  /** Stable id, such as `candidates` or `model/2/k-anonymity` (position in the policy). */
  readonly id: string;
  /** Whether it holds. */
  readonly pass: boolean;
  /** What is required of `found`; absent where nothing is measured. */
  readonly required?: number;
  /** The worst value met; `null` where there was nothing to measure. */
  readonly found?: number | null;
  /** How many rows, cells or values fail; 0 when the check passes. */
  readonly failing: number;
}

/** What the verifier says about a file. Holds no value of a record. */
export interface Verdict {
  /** Always `njia-release-verdict`. */
  readonly standard: 'njia-release-verdict';
  /** Version of the verdict's form. */
  readonly version: 1;
  /** Whether every check passed, the originals having been at hand. */
  readonly passed: boolean;
  /** Identity of the policy. */
  readonly policyHash: string;
  /** Identity of the bytes. */
  readonly fileHash: string;
  /**
   * Identity of the originals, whatever the order of their rows; absent where they were not given, and for rows drawn from
   * noisy counts. It tells nothing of them but whether two verdicts looked at the same.
   */
  readonly originalsHash?: string;
  /** Identities of the reports that were looked at, in the order given; absent without any. */
  readonly reportHashes?: readonly string[];
  /** Version of the gate. */
  readonly gateVersion: string;
  /** Identity of the head of the ledger that was looked at; absent without one. */
  readonly ledgerHead?: string;
  /** Rows in the file. */
  readonly rows: number;
  /** The checks, in a fixed order. */
  readonly checks: readonly VerdictCheck[];
  /** What no check of this verdict covers, as stable ids explained in `docs/guides/anonymise-proof.md`. */
  readonly notProven: readonly string[];
}
