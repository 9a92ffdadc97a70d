import type { Category } from '../issues/category.js';
import type { Severity } from '../issues/severity.js';
import type { Rule } from '../rules/rule.js';
import { findRule } from './findRule.js';
import type { Locale } from './locale.js';

/** A rule in the words of one language. */
export interface RuleExplanation {
  /** Id of the rule. */
  readonly id: string;
  /** Severity in the core profile. */
  readonly severity: Severity;
  /** What kind of finding it gives. */
  readonly category: Category;
  /** What is wrong; may hold `{name}` for values that each finding brings. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /** A sample that fails and one that passes; synthetic. */
  readonly samples: Rule['samples'];
  /** Law, standard or practice the rule comes from. */
  readonly source: string;
}

/**
 * Explains a rule: what is wrong, why it matters and what to do.
 *
 * @param id - Id of a rule of the catalogue, such as `LEG-CHAIN-BROKEN`.
 * @param locale - Language; default English.
 * @param extraRules - Rules of your own that the id may mean, too.
 * @throws NjiaError `RULE-UNKNOWN` when there is no such rule.
 * @example
 * ```ts
 * import { explainRule } from '@njia/schema';
 * explainRule('PII-EMAIL').fix; // => 'Delete it.'
 * ```
 */
export function explainRule(
  id: string,
  locale: Locale = 'en',
  extraRules: readonly Rule[] = [],
): RuleExplanation {
  const rule = findRule(id, extraRules);
  return {
    id: rule.id,
    severity: rule.severity,
    category: rule.category,
    title: rule.title[locale],
    why: rule.why[locale],
    fix: rule.fix[locale],
    samples: rule.samples,
    source: rule.source,
  };
}
