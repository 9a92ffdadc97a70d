import type { Issue } from '@njia/schema';
import type { ChangeKind } from './fix.js';

const kinds: Readonly<Record<string, ChangeKind>> = {
  'CODE-CASE-SPACE': 'spelling',
  'CODE-MAPPED': 'synonym',
  'CODE-DEPRECATED': 'replaced',
  'DATE-SERIAL': 'date',
};

/**
 * Says what kind of safe change would mend a finding.
 *
 * @returns The kind; nothing when a person has to decide.
 */
export function kindOfChange(issue: Issue): ChangeKind | undefined {
  const { suggestion } = issue;
  return suggestion?.safe === true && suggestion.kind === 'replace' ? kinds[issue.rule] : undefined;
}
