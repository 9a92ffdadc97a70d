import { openByPolicy } from '../policy/openByPolicy.js';
import type { ModelSpec } from '../policy/ModelSpec.js';
import type { Policy } from '../policy/Policy.js';

/** What every report says first: which file it is about, and under which policy. */
export interface ReportHead {
  /** Always `njia-release-report`. */
  readonly standard: 'njia-release-report';
  /** Version of the report's form. */
  readonly version: 1;
  /** Civil day of the release, as whoever released it says; absent when nobody said it, so that equal input gives equal bytes. */
  readonly releasedOn?: string;
  /** Identity of the file. */
  readonly file: { readonly hash: string };
  /** Name, purpose and identity of the policy. */
  readonly policy: { readonly name: string; readonly purpose: string; readonly hash: string };
  /** The models that the file keeps. */
  readonly models: readonly ModelSpec[];
  /** Ids of what no check covers, as far as the policy tells; the verdict may name more. */
  readonly notProven: readonly string[];
}

/** What a {@link ReportHead} is made from, besides the policy. */
export interface ReportSubject {
  /** Hash of the file. */
  readonly fileHash: string;
  /** Hash of the policy. */
  readonly policyHash: string;
  /** Civil day of the release, if it is to be told. */
  readonly releasedOn?: string | undefined;
}

/**
 * The part that all reports share.
 *
 * @param policy - the policy
 * @param subject - hashes, day
 * @returns the part
 */
export function reportHead(policy: Policy, subject: ReportSubject): ReportHead {
  const { fileHash, policyHash, releasedOn } = subject;
  return {
    standard: 'njia-release-report',
    version: 1,
    ...(releasedOn !== undefined && { releasedOn }),
    file: { hash: fileHash },
    policy: { name: policy.name, purpose: policy.purpose, hash: policyHash },
    models: policy.models,
    notProven: openByPolicy(policy),
  };
}
