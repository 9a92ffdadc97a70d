import type { Suggestion } from '../issues/suggestion.js';

/** What a rule found; the engine adds rule id, severity, category and the full path. */
export interface Finding {
  /** Path inside the subject, as JSON Pointer: `/legs/1/from`; empty for the subject as a whole. */
  readonly path: string;
  /** Values for the message template. Never data. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** What to do about it. */
  readonly suggestion?: Suggestion;
}
