import type { CodeListDetails } from './codeListDetails.js';
import type { CodeCandidate } from './codeMatch.js';
import { foldText } from './foldText.js';

/** One name of a code, folded. */
export interface CodeName {
  /** The code it names. */
  readonly code: string;
  /** What kind of name it is. */
  readonly by: CodeCandidate['by'];
  /** Folded name, words separated by one space. */
  readonly folded: string;
  /** The same without spaces. */
  readonly compact: string;
}

/** Ways in which a list can be asked. */
export type CodeLocale = 'en' | 'sw';

/** Spelling is the only thing looked at here; longer texts are prose, not the name of a code. */
export const longestName = 120;

/**
 * Every name of every code of a list: the code itself, its labels and its aliases.
 *
 * @param list - A list with details.
 * @param locale - Takes the labels of one language only; aliases have no language.
 */
export function codeNames(list: CodeListDetails, locale?: CodeLocale): readonly CodeName[] {
  return list.values.flatMap((value) => {
    const labels = locale === undefined ? [value.label.en, value.label.sw] : [value.label[locale]];
    const names: [CodeCandidate['by'], string][] = [
      ['code', value.code],
      ...labels.map((label): [CodeCandidate['by'], string] => ['label', label]),
      ...(value.aliases ?? []).map((alias): [CodeCandidate['by'], string] => ['alias', alias]),
    ];
    return names
      .filter(([, name]) => !isAbbreviation(name))
      .map(([by, name]) => {
        const folded = foldText(name);
        return { code: value.code, by, folded, compact: folded.replaceAll(' ', '') };
      });
  });
}

/**
 * Codes and abbreviations of up to three capitals (`NA`, `IT`, `ARE`) are words in small letters:
 * they are only recognised as they stand.
 *
 * @param name - A code, label or alias.
 */
export function isAbbreviation(name: string): boolean {
  return /^[A-Z]{2,3}$/u.test(name);
}
