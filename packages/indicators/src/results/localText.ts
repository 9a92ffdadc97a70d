import type { LanguageMap } from '../definition/LanguageMap.js';

/**
 * A text in a language; English where it was not translated.
 *
 * @param map - The text in its languages.
 * @param language - The language wanted.
 */
export const localText = (map: LanguageMap, language: 'en' | 'sw'): string =>
  (language === 'sw' ? map.sw : undefined) ?? map.en;
