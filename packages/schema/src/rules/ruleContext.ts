import type { PrivacyPatterns } from '../privacy/privacyPatterns.js';

/** What a rule may know besides its subject. Filled by the engine; a rule never asks the clock. */
export interface RuleContext {
  /** Civil day of the check, `YYYY-MM-DD`; without it nothing is in the future. */
  readonly today: string | undefined;
  /** Id of the profile in force. */
  readonly profile: string;
  /** Whether `code` is in `list`, extensions of the profile included. */
  readonly inList: (list: string, code: string) => boolean;
  /** Forms of phone and document numbers of the profile. */
  readonly privacy: PrivacyPatterns;
}
