import type { Issue } from '@njia/schema';

/**
 * Takes out of a finding what says something of the value: the code that the suggestion offers. With
 * the row beside it, that code would tell the sex, the country or the exploitation of a person. The
 * name of a field stays: it is about the file, not about a record.
 *
 * @param issue - A finding as the rules made it.
 */
export function withoutValue(issue: Issue): Issue {
  const { suggestion } = issue;
  if (suggestion?.to === undefined || suggestion.kind === 'rename') return issue;
  const { kind, confidence, safe } = suggestion;
  return {
    ...issue,
    suggestion: { kind, ...(confidence === undefined ? {} : { confidence }), safe },
  };
}
