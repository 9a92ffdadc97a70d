import { kenyanCounties } from '@njia/schema';
import { codeListDetails } from '@njia/schema/codes';
import type { LanguageMap } from '../definition/LanguageMap.js';

const lists = new Map<string, ReadonlyMap<string, LanguageMap>>();

function labelsOf(list: string): ReadonlyMap<string, LanguageMap> {
  let labels = lists.get(list);
  if (labels === undefined) {
    const values = Object.hasOwn(codeListDetails, list)
      ? codeListDetails[list as keyof typeof codeListDetails].values
      : [];
    labels = new Map(values.map(({ code, label }) => [code, label]));
    lists.set(list, labels);
  }
  return labels;
}

/** Lists of names: they keep their capital letter inside a sentence. */
const properNames = new Set(['country', 'currency']);

/** A label inside a sentence: `Fund payment` becomes `fund payment`, `NRM` stays. */
export const inSentence = (label: string): string =>
  /^\p{Lu}(?![\p{Lu}\d])/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/**
 * A code of a list in words, as it stands inside a sentence.
 *
 * @param list - Id of the code list.
 * @param code - The code.
 * @param language - The language.
 * @returns Its label, or `undefined` if the list does not have it.
 */
export function codeWords(list: string, code: string, language: 'en' | 'sw'): string | undefined {
  const label = labelsOf(list).get(code);
  if (label === undefined) return undefined;
  const text = (language === 'sw' ? label.sw : undefined) ?? label.en;
  return properNames.has(list) ? text : inSentence(text);
}

/**
 * Name of a country or county, or its code where we know none.
 *
 * @param code - ISO code of a country or p-code.
 * @param language - The language.
 */
export const placeWords = (code: string, language: 'en' | 'sw'): string =>
  kenyanCounties[code] ?? codeWords('country', code, language) ?? code;
