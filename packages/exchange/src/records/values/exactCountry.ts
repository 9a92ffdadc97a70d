import { commonWord } from '../../mapping/commonWords.js';
import { lookUpCode } from './lookUpCode.js';

/**
 * The country that a text names exactly, in English or Swahili. Two-letter codes are not taken from
 * free text: "NA" and "TO" are words too.
 *
 * @param text - Words of a place.
 * @returns ISO 3166-1 alpha-2 code, or nothing.
 */
export function exactCountry(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length < 3) return undefined;
  return lookUpCode('country', trimmed)?.code ?? commonWord('country', trimmed);
}
