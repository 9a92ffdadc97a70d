import type { Profile } from '../profiles/profile.js';

/** What a rule may know besides its subject. Filled by the engine; a rule never asks the clock. */
export interface RuleContext {
  /** Civil day of the check, `YYYY-MM-DD`; without it nothing is in the future. */
  readonly today: string | undefined;
  /** The profile in force: its law, places and patterns. */
  readonly profile: Profile;
  /** Whether `code` is in `list`, extensions of the profile included. */
  readonly inList: (list: string, code: string) => boolean;
}
