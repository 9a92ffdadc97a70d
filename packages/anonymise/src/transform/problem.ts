import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';

/**
 * Makes the issue of a release that cannot be made.
 *
 * @param rule - id of the rule
 * @param params - counts for the message
 * @returns the issue
 */
export function problem(rule: string, params: Record<string, number> = {}): AnonymiseIssue {
  return { rule, severity: 'error', category: 'privacy', path: '', params };
}
