import { codeListDetails } from '@njia/schema/codes';

/** A list of codes. */
type ListId = keyof typeof codeListDetails;

/**
 * Finds the codes whose code or label, in English or Swahili, holds each word of a text: what remains
 * to be tried when a text means no code for sure.
 *
 * @param list - Id of the list.
 * @param text - What was typed.
 * @returns Codes in the order of the list.
 */
export function codesHolding(list: ListId, text: string): readonly string[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  return codeListDetails[list].values
    .filter(({ code, label }) => {
      const own = wordsOf(`${code} ${label.en} ${label.sw}`);
      return words.every((word) => own.some((one) => one.startsWith(word)));
    })
    .map(({ code }) => code);
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}
