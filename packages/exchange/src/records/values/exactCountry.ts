import { commonWord } from '../../mapping/commonWords.js';
import { lookUpCode } from './lookUpCode.js';

/** Places come again and again; `''` says that a text is no country. */
const memory = new Map<string, string>();

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
  const known = memory.get(trimmed);
  if (known !== undefined) return known === '' ? undefined : known;
  const code = lookUpCode('country', trimmed)?.code ?? commonWord('country', trimmed);
  if (memory.size >= 20_000) memory.clear();
  memory.set(trimmed, code ?? '');
  return code;
}
