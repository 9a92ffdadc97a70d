import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import { misuse } from '../error/misuse.js';
import { checkPolicy } from './checkPolicy.js';
import type { Policy } from './Policy.js';
import { policySchema } from './policySchema.js';

/** What {@link readPolicy} returns: a policy, or the reasons why there is none. */
export interface PolicyReading {
  /** The policy; absent when there is an issue of severity `error`. */
  readonly policy?: Policy;
  /** What is wrong or worth knowing. */
  readonly issues: readonly AnonymiseIssue[];
}

/**
 * Reads a policy from data of unknown shape (a JSON file): shape first, then meaning.
 *
 * @param input - what was read
 * @returns the policy or its issues
 */
export function readPolicy(input: unknown): PolicyReading {
  const parsed = policySchema.safeParse(input);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue): AnonymiseIssue => {
      // The path may end in a key of the file; of unknown keys only their parent is named.
      const path = issue.path.map((part) => `/${String(part)}`).join('');
      return { rule: 'policy-shape', severity: 'error', category: 'structure', path, params: {} };
    });
    return { issues };
  }
  const policy = parsed.data as Policy;
  const issues = checkPolicy(policy);
  return issues.some((issue) => issue.severity === 'error') ? { issues } : { policy, issues };
}

/** A policy as a person writes it in code: what never changes may be left out. In a file, `standard` and `version` stay. */
export type PolicyInput = Omit<
  Policy,
  'standard' | 'version' | 'form' | 'limits' | 'transformation'
> &
  Partial<Pick<Policy, 'standard' | 'version' | 'form' | 'limits' | 'transformation'>>;

/**
 * Defines a policy in code. Left out: microdata, no limits, full-domain generalisation then cells (`mixed`).
 *
 * @param input - the policy
 * @returns the checked policy
 * @throws AnonymiseError `policy-invalid`, naming the rules and places (never a value)
 */
export function definePolicy(input: PolicyInput): Policy {
  const { policy, issues } = readPolicy({
    standard: 'njia-anonymisation-policy',
    version: 1,
    ...input,
  });
  if (policy === undefined) {
    const errors = issues.filter((issue) => issue.severity === 'error');
    const list = errors
      .map((issue) => `${issue.rule} at ${issue.path === '' ? '/' : issue.path}`)
      .join('; ');
    throw misuse(
      'policy-invalid',
      `The policy cannot be used: ${list}.`,
      'See docs/guides/anonymise-policy.md.',
    );
  }
  return policy;
}
