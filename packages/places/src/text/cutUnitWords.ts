import type { PlaceLevel } from '../model/PlaceLevel.js';
import { DIRECTIONS } from './directions.js';
import { UNIT_WORDS, type UnitWord } from './unitWords.js';

/** Words with the unit words taken off, and what those said. */
export interface CutWords {
  /** The words that are left; all words when nothing else would remain. */
  readonly words: readonly string[];
  /** Levels the unit words stated, without repeats: units before towns (`Nairobi City County` is the county). */
  readonly stated: readonly PlaceLevel[];
}

/** Endings that are typed onto the name without a space (`Rurumaward`, `nairobicity`). */
const GLUED: readonly (readonly [string, PlaceLevel])[] = [
  ['subcounty', 'adm2'],
  ['county', 'adm1'],
  ['ward', 'adm3'],
  ['city', 'town'],
  ['town', 'town'],
  ['estate', 'estate'],
];
const GLUED_NAME_MINIMUM = 4;
const NOTHING: readonly PlaceLevel[] = [];

let phrasesByFirstWord: Map<string, { words: readonly string[]; unit: UnitWord }[]> | undefined;

function phrases(): Map<string, { words: readonly string[]; unit: UnitWord }[]> {
  if (phrasesByFirstWord) return phrasesByFirstWord;
  const byFirst = new Map<string, { words: readonly string[]; unit: UnitWord }[]>();
  for (const unit of UNIT_WORDS) {
    const words = unit.words.split(' ');
    const first = words[0] ?? '';
    const list = byFirst.get(first) ?? [];
    list.push({ words, unit });
    byFirst.set(first, list);
  }
  // Longest first: "sub county" before "county" is a different first word, "kaunti ndogo" is not.
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  phrasesByFirstWord = byFirst;
  return byFirst;
}

/**
 * Takes the unit words off (`Kwale County`, `kaunti ya Kwale`, `Karau Ward`), turns Swahili
 * directions into English, and reports the levels that were stated.
 *
 * @param words - Words from `tokens`.
 * @returns What is left. A name made of unit words alone (the ward `Township`) stays whole.
 */
export function cutUnitWords(words: readonly string[]): CutWords {
  const table = phrases();
  if (!words.some((word) => table.has(word) || DIRECTIONS.has(word) || mayBeGlued(word)))
    return { words, stated: NOTHING };
  const left: string[] = [];
  const stated: PlaceLevel[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const match = table.get(word)?.find(({ words: phrase, unit }) => {
      if (unit.cut === 'before' && at !== 0) return false;
      if (unit.cut === 'after' && left.length === 0) return false;
      return phrase.every((part, offset) => words[at + offset] === part);
    });
    if (match) {
      for (const level of match.unit.states) if (!stated.includes(level)) stated.push(level);
      at += match.words.length;
      continue;
    }
    left.push(DIRECTIONS.get(word) ?? word);
    at += 1;
  }
  if (left.length === 0) return { words, stated: unitsFirst(stated) };
  const last = left[left.length - 1] ?? '';
  for (const [ending, level] of GLUED) {
    if (last.length - ending.length >= GLUED_NAME_MINIMUM && last.endsWith(ending)) {
      left[left.length - 1] = last.slice(0, -ending.length);
      if (!stated.includes(level)) stated.push(level);
      break;
    }
  }
  return { words: left, stated: unitsFirst(stated) };
}

/** Of two levels in one name the unit is the noun: the town only says which unit. */
function unitsFirst(stated: readonly PlaceLevel[]): readonly PlaceLevel[] {
  if (stated.length < 2) return stated;
  return [
    ...stated.filter((level) => level.startsWith('adm')),
    ...stated.filter((level) => !level.startsWith('adm')),
  ];
}

/** All glued endings end in these letters: y, d, n, e. */
function mayBeGlued(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last === 0x79 || last === 0x64 || last === 0x6e || last === 0x65;
}
