import type { Issue } from '../issues/issue.js';
import type { Rule } from '../rules/rule.js';
import { expectedWords } from './expectedWords.js';
import { fieldLabel } from './fieldLabel.js';
import { fillTemplate } from './fillTemplate.js';
import { findRule } from './findRule.js';
import type { Locale } from './locale.js';
import { privacyKindWords } from './privacyKindWords.js';
import { suggestionWords } from './suggestionWords.js';

/**
 * Says in one line what an issue is about, and what the value should perhaps be. The line never
 * holds the value itself; where it stands is said by `issue.path` and `issue.location`.
 *
 * @param issue - An issue.
 * @param locale - Language; default English.
 * @param extraRules - Rules of your own that the issue may come from.
 * @throws NjiaError `RULE-UNKNOWN` when the issue comes from no known rule.
 * @example
 * ```ts
 * import { contentRules, formatIssue, issueOf } from '@njia/schema';
 * const issue = issueOf(contentRules['PII-EMAIL'], { path: '/cases/0/notes' });
 * formatIssue(issue, 'sw'); // => 'Anwani ya barua pepe ipo kwenye maandishi'
 * ```
 */
export function formatIssue(
  issue: Issue,
  locale: Locale = 'en',
  extraRules: readonly Rule[] = [],
): string {
  const title = fillTemplate(
    findRule(issue.rule, extraRules).title[locale],
    inWords(issue.params, locale),
  );
  const { suggestion } = issue;
  if (suggestion?.to === undefined) return title;
  const hint = fillTemplate(suggestionWords[suggestion.kind][locale], { to: suggestion.to });
  return `${title}. ${hint}`;
}

/** Names of fields and kinds of values as people call them; all else stays as it is. */
function inWords(
  params: Issue['params'] = {},
  locale: Locale,
): Readonly<Record<string, string | number>> {
  const { field, expected, kind: personal } = params;
  const label = typeof field === 'string' ? fieldLabel(field) : undefined;
  const kind = typeof expected === 'string' ? expectedWords[expected] : undefined;
  const data =
    typeof personal === 'string' && Object.hasOwn(privacyKindWords, personal)
      ? privacyKindWords[personal as keyof typeof privacyKindWords]
      : undefined;
  return {
    ...params,
    ...(label === undefined ? undefined : { field: label[locale] }),
    ...(kind === undefined ? undefined : { expected: kind[locale] }),
    ...(data === undefined ? undefined : { kind: data[locale] }),
  };
}
