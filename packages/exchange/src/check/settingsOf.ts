import type { Profile, RuleSetting } from '@njia/schema';

/** Severities of rules in force: those of the profile, and those that the caller turned off. */
export interface Settings {
  /** What the caller turned off. */
  readonly silenced: Readonly<Record<string, 'off'>>;
  /** All settings that differ from the catalogue. */
  readonly all: Readonly<Record<string, RuleSetting>>;
}

/**
 * Brings the settings of a profile and a call together.
 *
 * @param profile - Profile in force.
 * @param without - Ids of rules that are not asked.
 */
export function settingsOf(profile: Profile, without: readonly string[] = []): Settings {
  const silenced = Object.fromEntries(without.map((rule) => [rule, 'off'] as const));
  return { silenced, all: { ...profile.rules, ...silenced } };
}
