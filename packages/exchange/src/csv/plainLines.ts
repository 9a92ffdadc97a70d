import type { CsvDialect } from './csvDialect.js';

/**
 * Finds lines without a quote, which are most lines of most files: those are split by the engine's
 * own `split`, several times faster than character by character. The places of the next quote and
 * the next carriage return are remembered, so each character is looked at once.
 */
export class PlainLines {
  /** Index after the line end of the line that {@link endOf} found. */
  next = 0;
  readonly #text: string;
  readonly #quote: string;
  readonly #maximum: number;
  #quoteAt = -2;
  #returnAt = -2;

  /**
   * Looks at one piece of text.
   *
   * @param text - the text
   * @param dialect - quote of the file
   * @param maximum - longest line that is taken; longer ones are scanned, so that cells are measured
   */
  constructor(text: string, dialect: CsvDialect, maximum: number) {
    this.#text = text;
    this.#quote = dialect.quote;
    this.#maximum = maximum;
  }

  /**
   * Finds the end of a line that can be split.
   *
   * @param start - where it begins
   * @returns index of its line end, or -1 when it has a quote, a bare carriage return or no end yet
   */
  endOf(start: number): number {
    if (this.#quoteAt !== -1 && this.#quoteAt < start) {
      this.#quoteAt = this.#text.indexOf(this.#quote, start);
    }
    const feed = this.#text.indexOf('\n', start);
    if (feed === -1 || feed - start > this.#maximum) return -1;
    if (this.#quoteAt !== -1 && this.#quoteAt < feed) return -1;
    if (this.#returnAt !== -1 && this.#returnAt < start) {
      this.#returnAt = this.#text.indexOf('\r', start);
    }
    this.next = feed + 1;
    if (this.#returnAt === -1 || this.#returnAt > feed) return feed;
    return this.#returnAt === feed - 1 ? feed - 1 : -1;
  }
}
