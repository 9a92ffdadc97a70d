import { lookUpCode } from '../records/values/lookUpCode.js';

/**
 * Whether a text is a code of a list: the code itself, not a word for it.
 *
 * @param list - Id of the list.
 * @param code - The text.
 */
export function isCodeOf(list: string, code: string): boolean {
  return lookUpCode(list, code)?.code === code;
}
