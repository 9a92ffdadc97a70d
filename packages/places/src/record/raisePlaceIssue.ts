import { issueOf, ruleCatalogue, type Issue, type IssueDetails, type RuleId } from '@njia/schema';

/**
 * Makes the finding of a rule that only a gazetteer can check.
 *
 * @param rule - Id of the rule in the catalogue of the standard.
 * @param details - Where, and with which numbers and public codes.
 * @returns The finding; nothing when the catalogue in use does not know the rule.
 */
export function raisePlaceIssue(rule: RuleId, details: IssueDetails): Issue[] {
  const known = ruleCatalogue.get(rule);
  return known === undefined ? [] : [issueOf(known, details)];
}
