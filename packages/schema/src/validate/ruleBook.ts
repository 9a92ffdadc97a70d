import { records } from '../fields/records.js';
import type { Profile } from '../profiles/profile.js';
import { resolveProfile } from '../profiles/resolveProfile.js';
import { contentRules } from '../rules/contentRules.js';
import type { Rule } from '../rules/rule.js';
import type { RuleContext } from '../rules/ruleContext.js';
import type { RuleScope, ValueScope } from '../rules/ruleScope.js';
import { structureRules } from '../rules/structureRules.js';
import type { ActiveRule } from './activeRule.js';
import { checkOptions } from './checkOptions.js';
import { createCodeLookup, type CodeLookup } from './createCodeLookup.js';
import type { ValidateOptions } from './validateOptions.js';

/** Everything that validating needs to know, worked out once from the options. */
export interface RuleBook {
  /** Profile in force. */
  readonly profile: Profile;
  /** What rules may know. */
  readonly context: RuleContext;
  /** Codes of each list, extensions included. */
  readonly codes: CodeLookup;
  /** Rules of the structural pass by id; a silenced one is absent. */
  readonly structure: ReadonlyMap<string, ActiveRule>;
  /** Rules by the record type they look at. */
  readonly records: ReadonlyMap<string, readonly ActiveRule[]>;
  /** Rules by the kind of value they look at. */
  readonly values: Readonly<Record<ValueScope, readonly ActiveRule[]>>;
  /** Rules that look at the whole data set. */
  readonly dataset: readonly ActiveRule[];
  /** Whether a generated checker may say that a record is sound: not where the profile asks for more. */
  readonly checkersSuffice: boolean;
  /** Whether values that look harmless need no second look: not where rules of the caller see them. */
  readonly quietSuffices: boolean;
}

const valueScopes = ['text', 'identifier', 'date', 'codes', 'count', 'place'] as const;

const made = new WeakMap<ValidateOptions, RuleBook>();

/** The rules in force; worked out once for each options object, which is not to be changed afterwards. */
export function ruleBookOf(options: ValidateOptions): RuleBook {
  let book = made.get(options);
  if (book === undefined) made.set(options, (book = createRuleBook(options)));
  return book;
}

function createRuleBook(options: ValidateOptions): RuleBook {
  checkOptions(options);
  const profile = resolveProfile(options.profile);
  const codes = createCodeLookup(profile);
  const settings: Readonly<Record<string, unknown>> = { ...profile.rules, ...options.rules };
  const extra = options.extraRules ?? [];
  const content: readonly Rule[] = [...Object.values(contentRules), ...extra];

  const activate = (rules: readonly Rule[]): ActiveRule[] =>
    rules.flatMap((rule) => {
      const severity = Object.hasOwn(settings, rule.id) ? settings[rule.id] : rule.severity;
      if (severity !== 'error' && severity !== 'warning' && severity !== 'info') return [];
      const { id, category, wholeRecordsOnly = false } = rule;
      const check = (rule.check ?? ignore) as ActiveRule['check'];
      return [{ id, category, severity, wholeRecordsOnly, check }];
    });
  const within = (scope: RuleScope): ActiveRule[] =>
    activate(content.filter((rule) => rule.scopes.includes(scope)));

  return {
    profile,
    codes,
    context: {
      today: options.today,
      profile,
      inList: (list, code) => codes.has(list, code),
    },
    structure: new Map(activate(Object.values(structureRules)).map((rule) => [rule.id, rule])),
    records: new Map(records.map(({ name }) => [name, within(name as RuleScope)])),
    values: Object.fromEntries(
      valueScopes.map((scope) => [scope, within(scope)]),
    ) as unknown as RuleBook['values'],
    dataset: within('dataset'),
    checkersSuffice:
      Object.keys(profile.required).length === 0 &&
      Object.values(profile.lists).every((list) => list.replaced === undefined),
    quietSuffices: extra.every((rule) => !valueScopes.some((scope) => rule.scopes.includes(scope))),
  };
}

function ignore(): void {
  // Raised by the engine itself.
}
