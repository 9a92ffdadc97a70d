import { foldedWords } from '../text/foldedWords.js';

/** Number words, English and Swahili (with the prefix for persons and without). */
const numberWords: ReadonlyMap<string, number> = new Map([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, at): [string, number] => [word, at + 1],
  ),
  ...['moja', 'mbili', 'tatu', 'nne', 'tano', 'sita', 'saba', 'nane', 'tisa', 'kumi'].map(
    (word, at): [string, number] => [word, at + 1],
  ),
  ['mmoja', 1],
  ['wawili', 2],
  ['watatu', 3],
  ['wanne', 4],
  ['watano', 5],
  ['wanane', 8],
]);

/** What persons are called in texts about trafficking. */
const persons: ReadonlySet<string> = new Set(
  (
    'person persons people human humans individual individuals woman women man men girl girls boy boys child children ' +
    'minor minors adult adults victim victims survivor survivors case cases record records row rows migrant migrants ' +
    'worker workers refugee refugees mother mothers female females male males ' +
    'mtu watu mwanamke wanawake mwanamume wanaume msichana wasichana mvulana wavulana mtoto watoto mwathirika waathirika ' +
    'mhanga wahanga manusura kesi rekodi safu mkimbizi wakimbizi mhamiaji wahamiaji mfanyakazi wafanyakazi'
  ).split(' '),
);

/**
 * Counts small numbers of persons in a sentence that someone wrote: `3 persons`, `two of the women`, `wasichana wawili`, and
 * a number that leaves few of all (`1197 of 1200`). A number that counts no persons (`agreement 3 of 2026`) is none.
 *
 * @param text - the sentence
 * @param k - fewest persons that may be told
 * @param all - all persons; absent when not known
 * @returns how many
 */
export function smallInProse(text: string, k: number, all?: number): number {
  const words = foldedWords(text.replace(/(?<=\d)[,\u{A0}\u{202F}](?=\d{3})/gu, ''));
  return words.filter((word, at) => {
    const value = numberWords.get(word) ?? (/^\d{1,9}$/u.test(word) ? Number(word) : undefined);
    if (value === undefined || value === 0) return false;
    if (all !== undefined && value !== all && Math.abs(all - value) < k) return true;
    return value < k && words.slice(Math.max(0, at - 2), at + 4).some((near) => persons.has(near));
  }).length;
}
