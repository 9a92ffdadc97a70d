import type { Profile } from '../../profiles/profile.js';

/** What decides whether a value is quiet, besides the value. */
export interface QuietContext {
  /** Civil day of the check, or a day after every date. */
  readonly today: string;
  /** The profile in force. */
  readonly profile: Profile;
}
