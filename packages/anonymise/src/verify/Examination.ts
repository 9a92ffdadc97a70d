import type { AttributePolicy, Policy } from '../policy/Policy.js';
import type { ParsedRelease } from './fieldsToRelease.js';
import type { ReleaseEvidence } from './ReleaseEvidence.js';
import type { VerdictCheck } from './Verdict.js';

/** What every check looks at. */
export interface Examination {
  /** What was handed in. */
  readonly evidence: ReleaseEvidence;
  /** The policy. */
  readonly policy: Policy;
  /** The file as rows. */
  readonly release: ParsedRelease;
  /** Attributes whose columns must be in the file, in the order of the policy. */
  readonly published: readonly AttributePolicy[];
  /** The header that the file must have. */
  readonly header: readonly string[];
  /** The quasi-identifiers among them. */
  readonly quasi: readonly AttributePolicy[];
  /** Identity of the policy. */
  readonly policyHash: string;
  /** Identity of the bytes. */
  readonly fileHash: string;
  /** Fewest persons that anything published may be about: the greatest k of the models, at least 1. */
  readonly k: number;
  /** Ids for `notProven`, of what a check found that it cannot look at. */
  readonly open: Set<string>;
}

/** A check: looks, and says what it found. Never throws for what it finds. */
export type Check = (
  examination: Examination,
) => readonly VerdictCheck[] | Promise<readonly VerdictCheck[]>;

/**
 * The fewest persons that a class may hold under a policy.
 *
 * @param policy - the policy
 * @returns the number, at least 1
 */
export function leastClass(policy: Policy): number {
  return policy.models.reduce((most, spec) => {
    if (spec.model === 'k-anonymity')
      return spec.columns === undefined ? Math.max(most, spec.k) : most;
    if (spec.model === 'alpha-k-anonymity') return Math.max(most, spec.k);
    return spec.model === 'distinct-l-diversity' || spec.model === 'recursive-l-diversity'
      ? Math.max(most, spec.l)
      : most;
  }, 1);
}

/**
 * The least count that may stand in a report: the greatest k of any kind in the policy.
 *
 * @param policy - the policy
 * @returns the number, at least 1
 */
export function leastCount(policy: Policy): number {
  return policy.models.reduce(
    (most, spec) => ('k' in spec ? Math.max(most, spec.k) : most),
    leastClass(policy),
  );
}
