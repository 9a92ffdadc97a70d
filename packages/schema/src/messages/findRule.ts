import { NjiaError } from '../errors/njiaError.js';
import type { Rule } from '../rules/rule.js';
import { ruleCatalogue } from '../rules/ruleCatalogue.js';

/**
 * Finds a rule by id, first in the catalogue, then among rules of the caller's own.
 *
 * @throws NjiaError `RULE-UNKNOWN` when there is no such rule.
 */
export function findRule(id: string, extraRules: readonly Rule[] = []): Rule {
  const rule =
    (ruleCatalogue as ReadonlyMap<string, Rule>).get(id) ??
    extraRules.find((extra) => extra.id === id);
  if (rule === undefined)
    throw new NjiaError('RULE-UNKNOWN', 'There is no such rule.', {
      hint: 'ruleCatalogue of @njia/schema holds the ids of all rules.',
      docs: 'reference/rules.md',
    });
  return rule;
}
