/** What a rule may know besides its subject. Filled by the engine; a rule never asks the clock. */
export interface RuleContext {
  /** Civil day on which the check is made, `YYYY-MM-DD`; given by the caller for equal results. */
  readonly today: string;
  /** Profile in force. */
  readonly profile: string;
  /** Whether an id exists in a table; only in whole-data-set runs, else everything exists. */
  readonly exists: (table: string, id: string) => boolean;
  /** Whether `code` is in `list`, extensions of the profile included. */
  readonly inList: (list: string, code: string) => boolean;
}
