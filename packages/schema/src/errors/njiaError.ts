/** What an {@link NjiaError} is made of. */
export interface NjiaErrorOptions {
  /** What the reader can do about it. */
  readonly hint?: string;
  /** Page of the documentation, relative to its root. */
  readonly docs?: string;
  /** An error of ours further down. Foreign errors are never passed on: they may hold data. */
  readonly cause?: NjiaError;
}

/**
 * The one error family of Njia: thrown when an API is used wrongly or a file cannot be read, never
 * for findings about data. Neither message nor hint ever holds a value from the data.
 */
export class NjiaError extends Error {
  /** Stable code, such as `FILE-ENCRYPTED`; scripts may rely on it. */
  readonly code: string;
  /** What the reader can do about it. */
  readonly hint: string | undefined;
  /** Page of the documentation, relative to its root. */
  readonly docs: string | undefined;
  override readonly name: string = 'NjiaError';

  /**
   * @param code - Stable code.
   * @param message - One short sentence without any value from the data.
   * @param options - Hint, docs page and a cause of ours.
   */
  constructor(code: string, message: string, options: NjiaErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.docs = options.docs;
  }
}
