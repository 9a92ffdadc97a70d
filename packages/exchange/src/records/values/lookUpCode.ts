import type { CodeListId } from '@njia/schema';
import { codeLists } from '@njia/schema';
import type { CodeListDetails } from '@njia/schema/codes';
import { codeListDetails, findCode } from '@njia/schema/codes';

/** What a word means in a code list. */
export type CodeLookup =
  | {
      readonly kind: 'code';
      /** The code. */
      readonly code: string;
      /** As the list writes it, with other capitals or spaces, or by an alias. */
      readonly how: 'exact' | 'case' | 'alias';
    }
  | {
      readonly kind: 'near';
      /** The code that is spelt almost like the word. */
      readonly code: string;
      /** How sure, 0 to 1. */
      readonly confidence: number;
    };

const memory = new Map<string, Map<string, CodeLookup | undefined>>();

/**
 * Looks a word up in a code list. The same words come row after row, so answers are kept.
 *
 * @param list - Id of the list; an unknown list knows no word.
 * @param word - The word.
 * @returns The code, a near spelling, or nothing (also when the word fits two codes).
 */
export function lookUpCode(list: string, word: string): CodeLookup | undefined {
  if (!isList(list)) return undefined;
  let known = memory.get(list);
  if (known === undefined || known.size > 5000) memory.set(list, (known = new Map<string, CodeLookup | undefined>()));
  if (!known.has(word)) known.set(word, lookUp(list, word));
  return known.get(word);
}

function lookUp(list: CodeListId, word: string): CodeLookup | undefined {
  const match = findCode(list, word);
  const { code } = match;
  if (code === undefined) return undefined;
  if (match.status === 'near') return { kind: 'near', code, confidence: match.confidence };
  if (match.candidates[0]?.by === 'alias') return { kind: 'code', code, how: 'alias' };
  const details = detailsOf(list).values.find((value) => value.code === code);
  const names = details === undefined ? [] : [code, details.label.en, details.label.sw];
  const plain = names.some((name) => name === word || name.toLowerCase() === word || capitalised(name) === word);
  return { kind: 'code', code, how: plain || !names.some((name) => name.toLowerCase() === word.toLowerCase()) ? 'exact' : 'case' };
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
  const all = [...new Set(detailsOf(list).values.flatMap((value) => [value.code, value.label.en, value.label.sw, ...(value.aliases ?? [])]))];
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
