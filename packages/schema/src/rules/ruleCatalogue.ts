import { contentRules } from './contentRules.js';
import { fileRules } from './fileRules.js';
import type { Rule } from './rule.js';
import type { RuleId } from './ruleId.js';
import { structureRules } from './structureRules.js';

/**
 * Every rule of the standard by its id, in alphabetical order. Reports, the reference page,
 * `rules.json` and `njia explain` read it.
 */
export const ruleCatalogue: ReadonlyMap<RuleId, Rule<RuleId>> = /* @__PURE__ */ collect();

function collect(): Map<RuleId, Rule<RuleId>> {
  const all: Rule<RuleId>[] = [
    ...fileRules,
    ...Object.values(structureRules),
    ...Object.values(contentRules),
  ];
  all.sort((left, right) => (left.id < right.id ? -1 : 1));
  return new Map(all.map((rule) => [rule.id, rule]));
}
