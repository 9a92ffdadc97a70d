import { NjiaError } from '../errors/njiaError.js';
import type { CodeListDetails } from './codeListDetails.js';
import { codeListDetails } from './generated/codeListDetails.js';

/**
 * The details of a list, by an id that may come from anywhere.
 *
 * @param list - Id of a code list.
 * @throws NjiaError `CODE-LIST-UNKNOWN` when there is no such list.
 */
export function listDetails(list: string): CodeListDetails {
  if (Object.hasOwn(codeListDetails, list))
    return codeListDetails[list as keyof typeof codeListDetails];
  throw new NjiaError('CODE-LIST-UNKNOWN', 'There is no such code list.', {
    hint: 'codeLists of @njia/schema holds the ids of all lists.',
    docs: 'reference/codelists.md',
  });
}
