import type { CodeListId } from '@njia/schema';
import { codeLists } from '@njia/schema';
import type { CodeListDetails } from '@njia/schema/codes';
import { codeListDetails, findCode, foldText } from '@njia/schema/codes';

/** What a word means in a code list. */
export interface CodeLookup {
  /** The code. */
  readonly code: string;
  /** As the list writes it, with other capitals, or by an alias. */
  readonly how: 'exact' | 'case' | 'alias';
}

interface Name {
  readonly code: string;
  readonly by: 'name' | 'alias';
}

/** Folded names of each list; a name that two codes share is left out. */
const names = new Map<string, ReadonlyMap<string, Name>>();

/**
 * Looks a word up in a code list: the code itself, a label in either language, or an alias. Near
 * spellings are asked for apart, for they cost more and decide nothing.
 *
 * @param list - Id of the list; an unknown list knows no word.
 * @param word - The word.
 * @returns The code, or nothing (also when the word fits two codes).
 */
export function lookUpCode(list: string, word: string): CodeLookup | undefined {
  if (!isList(list)) return undefined;
  const found = namesOf(list).get(foldText(word));
  if (found === undefined) return undefined;
  if (found.by === 'alias') return { code: found.code, how: 'alias' };
  const details = detailsOf(list).values.find((value) => value.code === found.code);
  const written = details === undefined ? [] : [found.code, details.label.en, details.label.sw];
  const lower = word.toLowerCase();
  const plain = written.some(
    (name) => name === word || name.toLowerCase() === word || capitalised(name) === word,
  );
  const differs = !plain && written.some((name) => name.toLowerCase() === lower);
  return { code: found.code, how: differs ? 'case' : 'exact' };
}

/**
 * The code that is spelt almost like a word, when only one is.
 *
 * @param list - Id of the list.
 * @param word - A word that the list does not know.
 * @returns The code and how sure, 0 to 1.
 */
export function nearCode(
  list: string,
  word: string,
): { readonly code: string; readonly confidence: number } | undefined {
  if (!isList(list)) return undefined;
  const { status, code, confidence } = findCode(list, word);
  return status === 'near' && code !== undefined ? { code, confidence } : undefined;
}

function namesOf(list: CodeListId): ReadonlyMap<string, Name> {
  const known = names.get(list);
  if (known !== undefined) return known;
  const made = new Map<string, Name>();
  const shared = new Set<string>();
  const add = (text: string, name: Name) => {
    const folded = foldText(text);
    const before = made.get(folded);
    if (before === undefined) made.set(folded, name);
    else if (before.code !== name.code) shared.add(folded);
  };
  for (const { code, label, aliases } of detailsOf(list).values) {
    for (const text of [code, label.en, label.sw]) add(text, { code, by: 'name' });
    for (const text of aliases ?? []) add(text, { code, by: 'alias' });
  }
  for (const folded of shared) made.delete(folded);
  names.set(list, made);
  return made;
}

const words = new Map<string, readonly string[]>();

/**
 * Every way in which a list writes its values: codes, labels in both languages, aliases.
 *
 * @param list - Id of the list.
 * @returns The words; none for an unknown list.
 */
export function listWords(list: string): readonly string[] {
  if (!isList(list)) return [];
  const known = words.get(list);
  if (known !== undefined) return known;
  const all = [
    ...new Set(
      detailsOf(list).values.flatMap((value) => [
        value.code,
        value.label.en,
        value.label.sw,
        ...(value.aliases ?? []),
      ]),
    ),
  ];
  words.set(list, all);
  return all;
}

function detailsOf(list: CodeListId): CodeListDetails {
  return codeListDetails[list];
}

function isList(list: string): list is CodeListId {
  return Object.hasOwn(codeLists, list);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
