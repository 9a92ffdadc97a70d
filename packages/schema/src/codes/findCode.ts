import type { CodeListId, CodeOf } from '../codelists/index.js';
import { NjiaError } from '../errors/njiaError.js';
import type { CodeMatch } from './codeMatch.js';
import type { CodeLocale } from './codeNames.js';
import { createCodeFinder, type FindCodeOptions } from './createCodeFinder.js';
import { listDetails } from './listDetails.js';

const finders = new Map<string, (text: string) => CodeMatch>();

/**
 * Finds the code that a text means, from the code itself, a label, an alias or a near spelling, in
 * English or Swahili. It says how sure it is and never chooses between two.
 *
 * @param list - Id of a code list, such as `transport_mode`.
 * @param text - What somebody wrote.
 * @param options - Language of the text, where it is known.
 * @throws NjiaError `CODE-LIST-UNKNOWN` when there is no such list, `TEXT-EXPECTED` when `text` is no string.
 * @example
 * ```ts
 * import { findCode } from '@njia/schema/codes';
 * findCode('transport_mode', 'Boda-boda').code; // => 'motorcycle'
 * findCode('transport_mode', 'matatuu').status; // => 'near'
 * findCode('exploitation_type', 'marriage').status; // => 'ambiguous'
 * ```
 */
export function findCode<List extends CodeListId>(
  list: List,
  text: string,
  options: FindCodeOptions = {},
): CodeMatch<CodeOf<List>> {
  if (typeof text !== 'string')
    throw new NjiaError('TEXT-EXPECTED', 'A code is found from a text.', {
      hint: 'Turn numbers into texts, and ask nothing for an empty cell.',
    });
  const finder = finders.get(keyOf(list, options.locale)) ?? addFinder(list, options.locale);
  return finder(text) as CodeMatch<CodeOf<List>>;
}

function addFinder(list: CodeListId, locale: CodeLocale | undefined): (text: string) => CodeMatch {
  const finder = createCodeFinder(listDetails(list), { locale });
  finders.set(keyOf(list, locale), finder);
  return finder;
}

function keyOf(list: string, locale: CodeLocale | undefined): string {
  return `${list} ${locale ?? ''}`;
}
