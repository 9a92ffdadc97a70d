import type { Policy } from '../policy/Policy.js';
import { isPlaceholder } from '../pseudonym/isPlaceholder.js';
import { foldedWords } from '../text/foldedWords.js';
import { decodedTexts } from './decodedTexts.js';
import { leastCount } from './Examination.js';
import { NameNeedles } from './NameNeedles.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** Looks for identifiers of the originals in texts: in cells and in reports by the same means. */
export interface IdentifierIndex {
  /** Whether a text is, or contains, an identifier. */
  readonly isIn: (text: string) => boolean;
  /** By identifier column the folded words of every row of the originals. */
  readonly words: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Whether some identifiers are too short to be told from ordinary values. */
  readonly hasShort: boolean;
}

/** Texts of this many letters and digits are looked for inside other texts too. */
const SUBSTRING = 6;
/** From this many on also backwards; fewer would be met by chance. */
const BACKWARDS = 8;
/** Shorter ones with a letter in them are looked for as whole words. */
const WORD = 3;
/** Phone numbers are compared by their last nine digits, whatever stands before. */
const PHONE_TAIL = 9;

/**
 * Collects what must not appear anywhere: every value of the identifier and free-text columns, without case, accents,
 * spaces and punctuation; names in any order of their parts.
 *
 * @param originals - the originals
 * @param policy - the roles
 * @returns the index
 */
export function identifierIndex(originals: PlainRows, policy: Policy): IdentifierIndex {
  const known = indexes.get(originals);
  if (known?.policy === policy) return known.index;
  const index = buildIndex(originals, policy);
  indexes.set(originals, { policy, index });
  return index;
}

/** Several checks ask for the same index. */
const indexes = new WeakMap<
  PlainRows,
  { readonly policy: Policy; readonly index: IdentifierIndex }
>();

function buildIndex(originals: PlainRows, policy: Policy): IdentifierIndex {
  const needles = new Set<string>();
  const names = new NameNeedles();
  const wordsOf = new Map<string, readonly string[][]>();
  let hasShort = false;
  const isCommon = commonValues(originals, policy);
  for (const { column, role } of policy.attributes) {
    if (role !== 'identifier' && role !== 'free-text') continue;
    const at = originals.header.indexOf(column);
    const rows = originals.rows.map((row) => {
      const cell = row[at];
      return typeof cell === 'string' ? foldedWords(cell) : [];
    });
    if (role === 'identifier') wordsOf.set(column, rows);
    for (const words of rows) {
      const needle = words.join('');
      // "Unknown" names nobody, nor does a word that the published columns hold for many.
      if (isPlaceholder(needle) || isCommon(needle)) continue;
      if (role === 'identifier') names.add(words);
      if (needle.length >= SUBSTRING || (needle.length >= WORD && /\p{L}/u.test(needle)))
        needles.add(needle);
      else hasShort ||= needle !== '';
      if (needle.length > PHONE_TAIL && /^\d+$/u.test(needle))
        needles.add(needle.slice(-PHONE_TAIL));
    }
  }
  const lengths = [...new Set([...needles].map(({ length }) => length))].filter(
    (length) => length >= SUBSTRING,
  );
  const contains = (folded: string, least: number): boolean =>
    lengths.some((length) => {
      if (length < least) return false;
      for (let at = 0; at + length <= folded.length; at++)
        if (needles.has(folded.slice(at, at + length))) return true;
      return false;
    });
  const says = (text: string): boolean => {
    const words = foldedWords(text);
    const folded = words.join('');
    return (
      needles.has(folded) ||
      words.some((word) => needles.has(word)) ||
      contains(folded, SUBSTRING) ||
      contains(Array.from(folded).reverse().join(''), BACKWARDS) ||
      names.areIn(words)
    );
  };
  return { isIn: (text) => says(text) || decodedTexts(text).some(says), words: wordsOf, hasShort };
}

/**
 * Values without digits that at least k rows of the originals have in one published column, two at least: a county, a form
 * of exploitation. In a name or a note they are that word, and not a person.
 */
function commonValues({ header, rows }: PlainRows, policy: Policy): (needle: string) => boolean {
  const least = Math.max(2, leastCount(policy));
  const common = new Set<string>();
  for (const { column, role } of policy.attributes) {
    if (role === 'identifier' || role === 'free-text' || role === 'sequence') continue;
    const at = header.indexOf(column);
    const counts = new Map<string, number>();
    for (const row of rows) {
      const cell = row[at];
      if (typeof cell === 'string') counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    for (const [cell, count] of counts) if (count >= least) common.add(foldedWords(cell).join(''));
  }
  return (needle) => !/\d/u.test(needle) && common.has(needle);
}
