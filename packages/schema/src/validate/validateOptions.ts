import type { Locale } from '../messages/locale.js';
import type { Profile, RuleSetting } from '../profiles/profile.js';
import type { ProfileId } from '../profiles/resolveProfile.js';
import type { Rule } from '../rules/rule.js';
import type { RuleId } from '../rules/ruleId.js';

/**
 * How to validate. The rules in force are worked out once for each options object: pass the same one
 * again, and do not change it in between.
 */
export interface ValidateOptions {
  /** Profile in force: `core`, `ke` or one of your own. Default `core`. */
  readonly profile?: ProfileId | Profile;
  /** Language of `issue.message`; without it issues carry no message. */
  readonly locale?: Locale;
  /** Severity by rule id, on top of the profile; `off` silences a rule. */
  readonly rules?: Readonly<Partial<Record<RuleId, RuleSetting>>>;
  /** Civil day of the check, `YYYY-MM-DD`. Without it no date is called future. */
  readonly today?: string;
  /** Rules of your own, or of another package such as `@njia/places`. */
  readonly extraRules?: readonly Rule[];
  /** Most issues of one rule that are kept; totals stay exact. Default 1,000. */
  readonly samples?: number;
}

/** Most issues of one rule that are kept unless the caller says otherwise. */
export const defaultSamples = 1000;

/** The core profile, with nothing changed. */
export const defaultOptions: ValidateOptions = {};
