/** A text by language. English is always there; Swahili is a draft until a native reviewer signs it. */
export interface LanguageMap {
  /** English. */
  readonly en: string;
  /** Swahili (draft). */
  readonly sw?: string | undefined;
}
