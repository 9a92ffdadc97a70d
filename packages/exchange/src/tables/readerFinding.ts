import type { Issue, Location } from '@njia/schema';
import { readerRules } from './readerRules.js';
import type { ReaderRuleId } from './readerRules.js';

/**
 * Makes the issue for something a reader noticed.
 *
 * @param rule - which rule
 * @param location - where, numbers only
 * @param params - for the message: numbers and our own key words, never data
 * @returns the issue; its path is empty, for there are no records yet
 */
export function readerFinding(
  rule: ReaderRuleId,
  location?: Location,
  params?: Readonly<Record<string, string | number>>,
): Issue {
  return {
    rule,
    ...readerRules[rule],
    path: '',
    ...(location === undefined ? {} : { location }),
    ...(params === undefined ? {} : { params }),
  };
}
