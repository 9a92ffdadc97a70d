import { foldText } from './foldText.js';

/**
 * The words and numbers of a text, writings brought together.
 *
 * @param text - the text
 * @returns runs of letters and digits
 */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
