/** The Arabic article in the spellings it is written with; it comes and goes between two files. */
export const ARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'ad',
  'ed',
  'an',
  'en',
  'ar',
  'er',
  'as',
  'es',
  'ash',
  'esh',
  'at',
  'et',
  'az',
  'ez',
  'ul',
  'l',
]);

/**
 * Drops Arabic articles that stand before another word.
 *
 * @param words - Lower-case words.
 * @returns The words without articles; a last word is kept whatever it is.
 */
export function dropArticles(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  const kept = words.filter((word, at) => at === words.length - 1 || !ARTICLES.has(word));
  return kept.length === words.length ? words : kept;
}
