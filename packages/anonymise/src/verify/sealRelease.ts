import { misuse } from '../error/misuse.js';
import { hashPolicy } from '../policy/hashPolicy.js';
import type { Policy } from '../policy/Policy.js';
import { appendToLedger, ledgerHead } from '../release/ledger.js';
import type { LedgerEntry, ReleaseRecord } from '../release/LedgerEntry.js';
import { sha256 } from '../release/sha256.js';
import { leastClass, leastCount } from './Examination.js';
import { issuedVerdicts } from './issuedVerdicts.js';
import { promisedValues } from './promisedValues.js';
import type { Verdict } from './Verdict.js';

/** What is known about a release besides what its verdict says. */
export interface SealDetails extends Omit<
  ReleaseRecord,
  | 'fileHash'
  | 'policyHash'
  | 'policyName'
  | 'form'
  | 'rows'
  | 'k'
  | 'diversity'
  | 'inputHash'
  | 'withdrawn'
> {
  /**
   * `sha256:...` of the originals, for rows that were drawn from noisy counts alone. Wherever the gate looked at the
   * originals the ledger has the hash that it worked out itself.
   */
  readonly inputHash?: string;
}

/** A release that may be written. */
export interface SealedRelease {
  /** A copy of the proven bytes. */
  readonly bytes: Uint8Array;
  /** The verdict. */
  readonly verdict: Verdict;
  /** The ledger with this release in it; to be stored before the bytes are. */
  readonly ledger: readonly LedgerEntry[];
}

/**
 * Seals a release: the only way from bytes to a file. Everything must fit together: the verdict passed, was given in this
 * run, for these bytes, under this policy, in view of this ledger.
 *
 * @param bytes - the bytes to be published
 * @param policy - the policy
 * @param verdict - what `verifyRelease` returned
 * @param details - who, when, why, and the risks, for the ledger
 * @param ledger - the ledger so far
 * @returns what may be written
 * @throws AnonymiseError `release-refused` when anything does not fit, `argument-invalid` for a day that is none
 */
export async function sealRelease(
  bytes: Uint8Array,
  policy: Policy,
  verdict: Verdict,
  details: SealDetails,
  ledger: readonly LedgerEntry[] = [],
): Promise<SealedRelease> {
  const copy = new Uint8Array(bytes);
  const fits =
    issuedVerdicts.has(verdict) &&
    verdict.passed &&
    verdict.checks.every(({ pass }) => pass) &&
    verdict.fileHash === (await sha256(copy)) &&
    verdict.policyHash === (await hashPolicy(policy)) &&
    (ledger.length === 0 || verdict.ledgerHead === ledgerHead(ledger));
  if (!fits) {
    throw misuse(
      'release-refused',
      'The release has no passing verdict for these bytes, this policy and this ledger.',
      'Run `verifyRelease` on exactly what is to be published, and read which checks fail.',
    );
  }
  if (!/^\d{4}-\d\d-\d\d$/u.test(details.releasedOn)) {
    throw misuse(
      'argument-invalid',
      'The day of the release is no civil date.',
      'Write it as in 2026-07-14.',
    );
  }
  const { fileHash, policyHash, originalsHash, rows } = verdict;
  const k = policy.form === 'microdata' ? leastClass(policy) : leastCount(policy);
  const diversity = policy.form === 'microdata' ? Object.fromEntries(promisedValues(policy)) : {};
  const record: ReleaseRecord = {
    ...details,
    // What was worked out is worth more than what was typed.
    inputHash: originalsHash ?? details.inputHash ?? 'unknown',
    k,
    ...(Object.keys(diversity).length > 0 && { diversity }),
    fileHash,
    policyHash,
    policyName: policy.name,
    // What has no form is rows of persons, as it always was.
    ...(policy.form !== 'microdata' && { form: policy.form }),
    rows,
  };
  return { bytes: copy, verdict, ledger: await appendToLedger(ledger, record) };
}
