import type { Count } from './count.js';
import { countLimit } from './countLimit.js';
import { countPhrases } from './countPhrases.js';
import { numberWords } from './numberWords.js';

/** Nouns that people write beside a number; they say what is counted, not how many. */
const nouns = wordSet(
  'person persons people individual individuals pax victim victims survivor survivors case cases only ' +
    'girl girls boy boys woman women man men child children adult adults ' +
    'mtu watu kesi tu mwathiriwa waathiriwa manusura msichana wasichana mvulana wavulana ' +
    'mwanamke wanawake mwanamume mwanaume wanaume mtoto watoto',
);

/** Words and signs that make a number an estimate, before or behind it. */
const estimating = wordSet(
  '~ ≈ ? about approx approximately around roughly nearly some circa ca c est estimate estimated ' +
    'takriban takribani karibu kama kadiri kadirio makadirio hivi',
);
/** What stands between an estimating word and its number: "an estimated 20", "an estimate of 20", "kadiri ya 20". */
const estimateFillers = wordSet('an of ya');

/** Joins the tens and the units of a number in words. */
const joiners = wordSet('and na -');

/**
 * Reads a count as people write it, in English or Swahili: `20`, `1,757`, `at least 3`, `angalau 3`,
 * `3+`, `3-5`, `3 hadi 5`, `up to 5`, `<5`, `~20`, `takriban 20`, `watu 12`, `three`, `ishirini na tano`.
 *
 * `<5` is read as censored (hidden because small), as published tables mean it; the words
 * `less than 5` as the interval up to 4. An estimate that gives a range is that range.
 *
 * @param text - What was written.
 * @returns The count, or `undefined` when the text is not understood. It never guesses: `1.757`,
 * `a few` and `5-3` are not understood.
 */
export function parseCount(text: string): Count | undefined {
  if (text.length > 80) return undefined;
  const written = tokens(text).filter((token) => !nouns.has(token));
  const estimated = written.some((token) => estimating.has(token));
  const said = estimated
    ? written.filter((token, at) => !estimating.has(token) && !fillsEstimate(written, at))
    : written;
  const numbers: number[] = [];
  const phrase: string[] = [];
  for (let at = 0; at < said.length; at += 1) {
    const token = said[at]!;
    const value = /^\d+$/u.test(token) ? Number(token) : numberWords.get(token);
    if (value === undefined) {
      phrase.push(token);
      continue;
    }
    const units = unitsBehind(said, at);
    numbers.push(value + (units?.value ?? 0));
    phrase.push('#');
    at += units?.length ?? 0;
  }
  if (numbers.some((number) => number > countLimit)) return undefined;
  const count = countPhrases.get(phrase.join(' '))?.(numbers[0] ?? 0, numbers[1] ?? 0);
  return estimated && count?.kind === 'exact' ? { kind: 'estimate', value: count.value } : count;
}

/** "five" in "twenty five", "tano" in "ishirini na tano"; never a number in digits, so "20 and 5" stays unread. */
function unitsBehind(
  said: readonly string[],
  at: number,
): { readonly value: number; readonly length: number } | undefined {
  const tens = numberWords.get(said[at]!) ?? 0;
  if (tens < 10 || (tens > 10 && tens < 20) || tens > 90) return undefined;
  const length = joiners.has(said[at + 1] ?? '') ? 2 : 1;
  const value = numberWords.get(said[at + length] ?? '') ?? 0;
  return value >= 1 && value <= 9 ? { value, length } : undefined;
}

function fillsEstimate(written: readonly string[], at: number): boolean {
  if (!estimateFillers.has(written[at]!)) return false;
  return estimating.has(written[at - 1] ?? '') || estimating.has(written[at + 1] ?? '');
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

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
