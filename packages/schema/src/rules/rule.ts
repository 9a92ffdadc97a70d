import type { Category } from '../issues/category.js';
import type { Severity } from '../issues/severity.js';
import type { Wording } from '../model/wording.js';
import type { Finding } from './finding.js';
import type { RuleContext } from './ruleContext.js';
import type { RuleSamples } from './ruleSamples.js';

/**
 * A rule: data that says what is checked, why it matters and how to mend it, and one pure function.
 * Catalogue, docs page, `njia explain` and report texts all come from the data.
 *
 * @typeParam Scope - What the function is given: one record of a table, or the whole data set.
 */
export interface Rule<Scope extends RuleScope = RuleScope> {
  /** `AREA-NAME`, never renamed, never reused. */
  readonly id: string;
  /** Severity in the core profile; a profile may change it. */
  readonly severity: Severity;
  /** What kind of finding it gives. */
  readonly category: Category;
  /** Version of the standard that brought it. */
  readonly since: string;
  /** What the function looks at; `file` rules are raised by readers and have no function here. */
  readonly scope: Scope;
  /** One line that says what is wrong; `{name}` is filled from the params of the finding. */
  readonly title: Wording;
  /** Why it matters. */
  readonly why: Wording;
  /** What to do about it. */
  readonly fix: Wording;
  /** A sample that fails and one that passes. */
  readonly samples: RuleSamples;
  /** Law, standard or practice the rule comes from. */
  readonly source: string;
  /** Looks at one record or the whole data set and returns what it found; empty is fine. */
  readonly check?: (subject: never, context: RuleContext) => Iterable<Finding>;
}

/** What a rule looks at. */
export type RuleScope =
  | 'file'
  | 'dataset'
  | 'journey'
  | 'case'
  | 'actor'
  | 'justiceEvent'
  | 'service'
  | 'activity'
  | 'population'
  | 'reportingEntity'
  | 'record';
