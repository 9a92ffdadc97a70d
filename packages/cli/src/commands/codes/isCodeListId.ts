import { codeListDetails } from '@njia/schema/codes';

/** Whether a word is the id of a code list. */
export function isCodeListId(word: string): word is keyof typeof codeListDetails {
  return Object.hasOwn(codeListDetails, word);
}
