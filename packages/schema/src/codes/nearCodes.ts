import type { CodeCandidate } from './codeMatch.js';
import type { CodeName } from './codeNames.js';
import { editDistance } from './editDistance.js';

/** Small words that change nothing about which code is meant. */
const fillers: ReadonlySet<string> = new Set(
  'a an the of by with in on at to and or for via kwa na ya wa la za cha vya au katika'.split(' '),
);

/** Words that turn the meaning round or weaken it: beside them no part of a text is taken for a code. */
const reversers: ReadonlySet<string> = new Set(
  'no not non none never without except maybe perhaps possibly si sio hapana bila hakuna hana huenda labda isipokuwa'.split(
    ' ',
  ),
);

/**
 * Codes whose names are spelt almost like a text, or that the text names with a few words around.
 *
 * @param names - All names of the list.
 * @param folded - The folded text.
 * @returns The best candidate of each code that comes near, best first.
 */
export function nearCodes(names: readonly CodeName[], folded: string): CodeCandidate[] {
  const compact = folded.replaceAll(' ', '');
  const textWords = meaningful(folded);
  const best = new Map<string, CodeCandidate>();
  const mentions: { readonly code: string; readonly words: ReadonlySet<string> }[] = [];
  for (const name of names) {
    const nameWords = meaningful(name.folded);
    const confidence = Math.max(spelling(name.compact, compact), wording(nameWords, textWords));
    const known = best.get(name.code);
    if (confidence > 0 && confidence > (known?.confidence ?? 0))
      best.set(name.code, { code: name.code, confidence, by: name.by });
    if (nameWords.size > 0 && isPartOf(nameWords, textWords))
      mentions.push({ code: name.code, words: nameWords });
  }
  const candidates = [...best.values()].sort((a, b) => b.confidence - a.confidence);
  return candidates[0] === undefined ? [] : withOthersNamed(candidates, candidates[0], mentions);
}

/** A text that names two codes side by side ("train or bus") means neither of them alone. */
function withOthersNamed(
  candidates: readonly CodeCandidate[],
  first: CodeCandidate,
  mentions: readonly { readonly code: string; readonly words: ReadonlySet<string> }[],
): CodeCandidate[] {
  const own = new Set(
    mentions.filter(({ code }) => code === first.code).flatMap(({ words }) => [...words]),
  );
  const others = new Set(
    own.size === 0
      ? []
      : mentions
          .filter(({ words }) => ![...words].some((word) => own.has(word)))
          .map(({ code }) => code),
  );
  const named = [...others].map((code): CodeCandidate => ({
    code,
    confidence: first.confidence,
    by: 'alias',
  }));
  return [first, ...named, ...candidates.slice(1).filter(({ code }) => !others.has(code))];
}

/** 0.99 where only spaces differ, less with each wrong letter; 0 where too many are wrong. */
function spelling(name: string, text: string): number {
  if (name === text) return 0.99;
  const shorter = Math.min(name.length, text.length);
  const limit = shorter < 4 ? 0 : shorter < 6 ? 1 : shorter < 12 ? 2 : 3;
  // A number is never a misspelling of another number: `0-8` is not `9-8`.
  if (limit === 0 || /\d/u.test(name) || /\d/u.test(text)) return 0;
  const distance = editDistance(name, text, limit);
  return distance > limit ? 0 : 1 - (1.2 * distance) / shorter;
}

/** Up to 0.85 where all words of the name stand in the text, or all of the text in the name. */
function wording(name: ReadonlySet<string>, text: ReadonlySet<string>): number {
  if (name.size === 0 || text.size === 0) return 0;
  if ([...text].some((word) => reversers.has(word) && !name.has(word))) return 0;
  const [small, large] = name.size <= text.size ? [name, text] : [text, name];
  if (!isPartOf(small, large)) return 0;
  const share = lettersOf(small) / lettersOf(large);
  return share < 0.4 ? 0 : 0.5 + 0.35 * share;
}

function isPartOf(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  for (const word of small) if (!large.has(word)) return false;
  return true;
}

function meaningful(text: string): Set<string> {
  return new Set(text.split(' ').filter((word) => word !== '' && !fillers.has(word)));
}

function lettersOf(words: ReadonlySet<string>): number {
  let letters = 0;
  for (const word of words) letters += word.length;
  return letters;
}
