import { sortWords, type NameIndex } from './NameIndex.js';
import { jaroWinkler } from './jaroWinkler.js';
import type { QueryForm } from './QueryForm.js';
import { weightedSimilarity } from './weightedSimilarity.js';

/** Weights of the three similarities; measured with the calibration script. */
const RAW = 0.4;
const FOLDED = 0.3;
const JARO = 0.3;
/** Letters without a vowel (`Blwn`, `Mchks`) are the consonants of a name, at most this much alike. */
const CONSONANTS = 0.8;
/** The query is one word of the name (`Tartar`, `Tartar Mission`): at least and at most this much. */
const ONE_WORD = 0.74;
const ONE_WORD_SHARE = 0.12;
const VOWEL = /[aeiou]/u;
const VOWELS = /[aeiou]/gu;
/**
 * Noun-class and locative prefixes of Bantu names, which come and go (`Gesieka`, `Sieka`; `Ebusonga`,
 * `Busonga`). General knowledge of Gusii, Luhya, Gikuyu, Kamba and Swahili.
 */
const NOUN_PREFIXES = new Set(
  'e i o a ge ke ki gi ka ga kia gia ma mu mo m bu bo lu lo ru ro tu ri li eke eri oma omo ebu ema emu eshi esi'.split(
    ' ',
  ),
);
/** Word order differs: a little less sure. */
const SORTED = 0.97;

/**
 * How alike a query and a name are.
 *
 * @param query - The query's forms.
 * @param names - The index.
 * @param name - Position of the name.
 * @returns A similarity between 0 and 1; 1 only for equal bare words.
 */
export function nameSimilarity(query: QueryForm, names: NameIndex, name: number): number {
  const key = names.joined[name] as string;
  const folded = names.folded[name] as string;
  if (key === query.bare) return 1;
  const foldedSimilarity = weightedSimilarity(query.folded, folded);
  let best =
    RAW * weightedSimilarity(query.bare, key) +
    FOLDED * foldedSimilarity +
    JARO * jaroWinkler(query.bare, key);
  const words = (names.bare[name] as string).split(' ');
  if (words.length > 1 || query.bareWords.length > 1) {
    const sorted = sortWords(words);
    const reordered =
      SORTED *
      (RAW * weightedSimilarity(query.sorted, sorted) +
        FOLDED * foldedSimilarity +
        JARO * jaroWinkler(query.sorted, sorted));
    if (reordered > best) best = reordered;
  }
  if (words.length > 1 && query.bareWords.length === 1 && words.includes(query.bare)) {
    const word = ONE_WORD + ONE_WORD_SHARE * (query.bare.length / key.length);
    if (word > best) best = word;
  }
  if (isWithoutVowels(query.bare)) {
    const alike = CONSONANTS * weightedSimilarity(query.bare, key.replace(VOWELS, ''));
    if (alike > best) best = alike;
  }
  const shorter = Math.min(key.length, query.bare.length);
  if (shorter >= 3 && (key.startsWith(query.bare) || query.bare.startsWith(key))) {
    const prefix = 0.75 + 0.15 * (shorter / Math.max(key.length, query.bare.length));
    if (prefix > best) best = prefix;
  }
  if (isWithNounPrefix(key, query.bare) || isWithNounPrefix(query.bare, key)) {
    const stem = 0.75 + 0.15 * (shorter / Math.max(key.length, query.bare.length));
    if (stem > best) best = stem;
  }
  return best;
}

/** Whether one name is the other with a noun-class prefix before it. */
function isWithNounPrefix(longer: string, stem: string): boolean {
  return (
    stem.length >= 4 &&
    longer.endsWith(stem) &&
    NOUN_PREFIXES.has(longer.slice(0, longer.length - stem.length))
  );
}

/**
 * Whether a query is written in consonants alone, as abbreviations are.
 *
 * @param bare - Bare words joined.
 */
export function isWithoutVowels(bare: string): boolean {
  return bare.length >= 3 && !VOWEL.test(bare);
}
