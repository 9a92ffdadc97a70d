import type { Issue, IssueDetails } from '@njia/schema';
import { issueOf, ruleCatalogue } from '@njia/schema';
import type { ParamsOf, RuleWithParams } from './findingParams.js';
import type { RaisedRuleId } from './raisedRule.js';

/** What a finding says beyond its rule; values for the message where its words need any. */
export type RaiseDetails<Id> = Omit<IssueDetails, 'params' | 'severity'> &
  (Id extends RuleWithParams
    ? { readonly params: ParamsOf<Id> }
    : { readonly params?: ParamsOf<Id> });

/** The details may be left out only where the words of the rule need no value. */
export type RaiseArguments<Id> = Id extends RuleWithParams
  ? [details: RaiseDetails<Id>]
  : [details?: RaiseDetails<Id>];

/**
 * Makes the issue for something noticed while reading. Severity and category are those of the rule
 * catalogue; the values that the words of the rule need cannot be forgotten.
 *
 * @param rule - Id of the rule.
 * @param details - Where, and values for the message: numbers and our own key words, never data.
 */
export function raise<Id extends RaisedRuleId>(rule: Id, ...details: RaiseArguments<Id>): Issue {
  return issueOf(ruleCatalogue.get(rule)!, details[0]);
}
