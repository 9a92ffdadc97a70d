import type { Policy } from '../policy/Policy.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** Looks for identifiers of the originals in texts. */
export interface IdentifierIndex {
  /** Whether a cell is, or contains, an identifier. */
  readonly inCell: (text: string) => boolean;
  /** Number of places in a longer text (a report) that are identifiers. */
  readonly inText: (text: string) => number;
  /** Whether some identifiers are too short to be told from ordinary values. */
  readonly hasShort: boolean;
}

/** Texts of this many letters and digits are looked for inside other texts too. */
const SUBSTRING = 6;
/** Shorter ones with a letter in them are looked for as whole words. */
const WORD = 3;
/** Phone numbers are compared by their last nine digits, whatever stands before. */
const PHONE_TAIL = 9;
const MOST_WORDS = 6;

/**
 * Collects what must not appear anywhere: every value of the identifier and free-text columns, without case, accents of
 * form, spaces and punctuation.
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
  let hasShort = false;
  for (const { column, role } of policy.attributes) {
    if (role !== 'identifier' && role !== 'free-text') continue;
    const at = originals.header.indexOf(column);
    for (const row of originals.rows) {
      const cell = row[at];
      if (typeof cell !== 'string') continue;
      const needle = fold(cell);
      if (needle.length >= SUBSTRING || (needle.length >= WORD && /\p{L}/u.test(needle)))
        needles.add(needle);
      else hasShort ||= needle !== '';
      if (/^\d+$/u.test(needle) && needle.length > PHONE_TAIL)
        needles.add(needle.slice(-PHONE_TAIL));
    }
  }
  const lengths = [...new Set([...needles].map(({ length }) => length))].filter(
    (length) => length >= SUBSTRING,
  );
  const inCell = (text: string): boolean => {
    const folded = fold(text);
    if (needles.has(folded) || wordsOf(text).some((word) => needles.has(word))) return true;
    return lengths.some((length) => {
      for (let at = 0; at + length <= folded.length; at++)
        if (needles.has(folded.slice(at, at + length))) return true;
      return false;
    });
  };
  const inText = (text: string): number => {
    const words = wordsOf(text);
    let count = 0;
    for (let from = 0; from < words.length; from++) {
      let joined = '';
      for (let to = from; to < Math.min(words.length, from + MOST_WORDS); to++) {
        joined += words[to] as string;
        if (needles.has(joined)) count++;
      }
    }
    return count;
  };
  return { inCell, inText, hasShort };
}

function fold(text: string): string {
  return wordsOf(text).join('');
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}
