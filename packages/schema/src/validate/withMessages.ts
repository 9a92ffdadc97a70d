import type { Issue } from '../issues/issue.js';
import { formatIssue } from '../messages/formatIssue.js';
import type { ValidateOptions } from './validateOptions.js';

/** Adds the text of each issue in the language asked for; without one nothing is added. */
export function withMessages(
  issues: readonly Issue[],
  { locale, extraRules }: ValidateOptions,
): readonly Issue[] {
  if (locale === undefined) return issues;
  return issues.map((issue) => ({ ...issue, message: formatIssue(issue, locale, extraRules) }));
}
