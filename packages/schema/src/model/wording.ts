/** A text in each language of the standard. Swahili texts are drafts until a native reviewer signs. */
export interface Wording {
  /** English. */
  readonly en: string;
  /** Swahili (draft). */
  readonly sw: string;
}
