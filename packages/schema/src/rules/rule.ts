import type { Category } from '../issues/category.js';
import type { Severity } from '../issues/severity.js';
import type { Wording } from '../model/wording.js';
import type { Report } from './report.js';
import type { RuleContext } from './ruleContext.js';
import type { RuleSamples } from './ruleSamples.js';
import type { RuleScope } from './ruleScope.js';

/**
 * A rule: data that says what is checked, why it matters and how to mend it, and one pure function.
 * Catalogue, docs page, `njia explain` and report texts all come from the data.
 *
 * @template Id - The id as a literal, so that a misspelt id is a type error.
 * @template Subject - What `check` is given; follows from the scopes.
 */
export interface Rule<Id extends string = string, Subject = never> {
  /** `AREA-NAME`, never renamed, never reused. */
  readonly id: Id;
  /** Severity in the core profile; a profile may change it. */
  readonly severity: Severity;
  /** What kind of finding it gives. */
  readonly category: Category;
  /** Version of the standard that brought it. */
  readonly since: string;
  /** What the rule looks at, or who raises it. */
  readonly scopes: readonly RuleScope[];
  /**
   * The rule speaks of what is absent, so it is asked only about records from which nothing had to be
   * left out: a value that could not be read has been reported and is not missing.
   */
  readonly wholeRecordsOnly?: true;
  /** One line that says what is wrong; `{name}` is filled from the params of the finding. */
  readonly title: Wording;
  /** Why it matters. */
  readonly why: Wording;
  /** What to do about it. */
  readonly fix: Wording;
  /** A sample that fails and one that passes, in the shape of the first scope. */
  readonly samples: RuleSamples;
  /** Law, standard or practice the rule comes from. */
  readonly source: string;
  /**
   * Looks at one subject and reports what it finds; silence is fine. It changes nothing, keeps
   * nothing and never throws: a subject has the right kinds of values, but any of them may be absent.
   */
  readonly check?: (subject: Subject, report: Report, context: RuleContext) => void;
}
