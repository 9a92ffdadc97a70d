import { foldText } from './foldText.js';
import { knownNames, wordNames } from './knownNames.js';
import { type CueStrength, nameCues, nameFillers, nameLinks } from './nameCues.js';
import { notNames, placeWords } from './notNames.js';
import type { TextSpan } from './RedactionRule.js';

interface Token extends TextSpan {
  readonly text: string;
  /** Lower case, without accents and a trailing 's. */
  readonly word: string;
  readonly isWord: boolean;
}

const MOST_LINKS = 3;
const MOST_PARTS = 6;

/**
 * Finds names of persons: behind titles, phrases of naming, words of kinship and roles (`mjomba wake Otieno`, `mr otieno`,
 * `jina lake ni Mwanaisha Ali`), behind a redacted part of a name, and names that are common in Kenya and along its
 * corridors wherever they stand with a capital. One pass; the names of places (`Mama Lucy hospital`) stay.
 *
 * @param text - the text
 * @returns the places, in order
 */
export function findNames(text: string): TextSpan[] {
  const tokens = tokensOf(text);
  const spans: TextSpan[] = [];
  let at = 0;
  while (at < tokens.length) {
    const cue = cueAt(tokens, at);
    const from = cue === undefined ? at : nameAfter(tokens, at + cue.length, cue.strength);
    const isName =
      cue === undefined
        ? isKnown(tokens[at]) && hasCapital(tokens[at])
        : isNameAfter(tokens[from], cue.strength, tokens[at] as Token);
    const end = isName ? endOfName(tokens, from) : from;
    const last = tokens[end - 1];
    const first = tokens[from];
    if (isName && first !== undefined && last !== undefined && !isPlace(tokens, from, end)) {
      spans.push({ start: first.start, end: last.end });
      at = end;
    } else at += cue?.length ?? 1;
  }
  return spans;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]{0,60}|\[[a-z-]{1,20}\]|\d{1,20}|\S/gu)].map(
    ({ 0: token, index: start }) => ({
      text: token,
      word: foldText(token).replace(/['’]s?$/u, ''),
      isWord: /^\p{L}/u.test(token),
      start,
      end: start + token.length,
    }),
  );
}

function cueAt(
  tokens: readonly Token[],
  at: number,
): { length: number; strength: CueStrength } | undefined {
  const token = tokens[at] as Token;
  // What was redacted before: the rest of the name follows it.
  if (token.text === '[name]') return { length: 1, strength: 'kin' };
  for (const { words, strength } of nameCues.get(token.word) ?? []) {
    if (words.every((word, offset) => tokens[at + offset]?.word === word))
      return { length: words.length, strength };
  }
  return undefined;
}

/** Behind a cue: possessives and copulas, a point, a comma, a bracket, a conjunction between two names. */
function nameAfter(tokens: readonly Token[], from: number, strength: CueStrength): number {
  let at = from;
  for (let links = 0; links < MOST_LINKS; links++) {
    const token = tokens[at];
    if (token === undefined) return at;
    const isLink = token.isWord
      ? nameLinks.has(token.word) || (nameFillers.has(token.word) && !isKnown(token))
      : (strength === 'title' && token.text === '.') || /^[,:("'“‘–—-]$/u.test(token.text);
    const joins = tokens[from - 1]?.text === '[name]' && /^(?:and|na|&)$/u.test(token.word);
    if (!isLink && !joins) return at;
    at++;
  }
  return at;
}

function isNameAfter(token: Token | undefined, strength: CueStrength, cue: Token): boolean {
  if (token === undefined || !token.isWord) return false;
  if (isKnown(token)) return true;
  // `juma` is a week and `mercy` is mercy, unless the writer says otherwise.
  if (wordNames.has(token.word) && hasCapital(token)) return true;
  if (isOrdinary(token)) return false;
  if (isInitial(token)) return hasCapital(token) && strength === 'title';
  if (hasCapital(token) && !(isShouted(token) && isShouted(cue))) return true;
  // `mr otieno`, `MR OTIENO`: who writes the title without or all in capitals writes the name so.
  return strength === 'title' && hasCapital(token) === hasCapital(cue) && token.word.length > 2;
}

function endOfName(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  const first = tokens[from] as Token;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    let next = at;
    if (isInitial(tokens[at - 1] as Token) && tokens[next]?.text === '.') next++;
    while (nameFillers.has(tokens[next]?.word ?? '')) next++;
    const isJoined = next === at && /^(?:and|na|&)$/u.test(tokens[next]?.word ?? '');
    if (isJoined) next++;
    const token = tokens[next];
    if (token === undefined || !isPart(token, first, isJoined)) break;
    at = next + 1;
  }
  return at;
}

function isPart(token: Token, first: Token, isJoined: boolean): boolean {
  if (!token.isWord || (isOrdinary(token) && !wordNames.has(token.word))) return false;
  if (isKnown(token)) return true;
  if (isJoined) return false;
  return isShouted(first) ? isShouted(token) && !isInitial(token) : hasCapital(token);
}

function isPlace(tokens: readonly Token[], from: number, end: number): boolean {
  return (
    placeWords.has(tokens[end]?.word ?? '') ||
    tokens.slice(from + 1, end).some(({ word }) => placeWords.has(word))
  );
}

function isKnown(token: Token | undefined): boolean {
  return token !== undefined && knownNames.has(token.word);
}

/** Small words, places, trades; the cues themselves; what is formed like a verb. */
function isOrdinary(token: Token): boolean {
  const { word } = token;
  return (
    notNames.has(word) ||
    placeWords.has(word) ||
    nameCues.has(word) ||
    /^.{3,20}(?:ed|ing|ly)$/u.test(word) ||
    (!hasCapital(token) && swahiliVerb.test(word))
  );
}

/** Subject, tense, stem: `alisema`, `wanafanya`, `atarudi`, `hakuja`. */
const swahiliVerb =
  /^(?:(?:ni|[uami]|tu|wa|li|ya|zi|ki|vi|ku)(?:li|na|me|ta|ka|nge|ngali)|ha(?:ku|ta|wa|ja)?|si(?:ku|ta|ja))\p{L}{2,30}$/u;

function isInitial({ text }: Token): boolean {
  return text.length === 1;
}

function hasCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

function isShouted({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
