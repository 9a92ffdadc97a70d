import type { Count } from './count.js';
import { countLimit } from './countLimit.js';
import { countPhrases } from './countPhrases.js';

const numberWords: ReadonlyMap<string, string> = new Map(
  [
    'zero one two three four five six seven eight nine ten',
    'sifuri moja mbili tatu nne tano sita saba nane tisa kumi',
  ].flatMap((words) => words.split(' ').map((word, value) => [word, String(value)] as const)),
);

/** Nouns that people write beside a number; they say what is counted, not how many. */
const nouns: ReadonlySet<string> = new Set(
  (
    'person persons people individual individuals victim victims survivor survivors case cases ' +
    'girl girls boy boys woman women man men child children ' +
    'mtu watu kesi mwathiriwa waathiriwa manusura msichana wasichana mvulana wavulana ' +
    'mwanamke wanawake mwanaume wanaume mtoto watoto'
  ).split(' '),
);

/**
 * Reads a count as people write it, in English or Swahili: `20`, `1,757`, `at least 3`, `angalau 3`,
 * `3+`, `3-5`, `3 hadi 5`, `up to 5`, `<5`, `~20`, `takriban 20`, `watu 12`, `three`.
 *
 * `<5` is read as censored (1 to 4, hidden because small), as published tables mean it; the words
 * `less than 5` as the interval up to 4.
 *
 * @param text - What was written.
 * @returns The count, or `undefined` when the text is not understood. It never guesses: `1.757`,
 * `a few` and `5-3` are not understood.
 */
export function parseCount(text: string): Count | undefined {
  if (text.length > 80) return undefined;
  const numbers: number[] = [];
  const phrase: string[] = [];
  for (const token of tokens(text)) {
    const digits = numberWords.get(token) ?? token;
    if (/^\d+$/u.test(digits)) {
      numbers.push(Number(digits));
      phrase.push('#');
    } else if (!nouns.has(token)) phrase.push(token);
  }
  if (numbers.some((number) => number > countLimit)) return undefined;
  const read = countPhrases.get(phrase.join(' '));
  return read?.(numbers[0] ?? 0, numbers[1] ?? 0);
}

/** Words, numbers and single signs; thousands separators and abbreviation stops are gone. */
function tokens(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Pd}|−/gu, '-')
    .replace(/(?<![\d.,])\d{1,3}(?:[ ,'’]\d{3}){1,3}(?![\d.,'’])/gu, (grouped) =>
      grouped.replace(/\D/gu, ''),
    )
    .replace(/(?<=\p{L})\./gu, ' ');
  return plain.match(/\d+|\p{L}+|[^\s\p{L}\d]/gu) ?? [];
}
