import type { Policy } from '../policy/Policy.js';
import { foldedWords } from '../text/foldedWords.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** Fewest digits, and fewest letters, that tell anything. */
const DIGITS = 4;
const LETTERS = 3;
/** Numbers of this many digits are also recognised by their end. */
const WHOLE = 7;
/** Rows that may agree by chance, and the share of all that may. */
const BY_CHANCE = 3;
const SHARE_BY_CHANCE = 0.02;
/** How far away the rows are with which chance is measured, as shares of the table. */
const strangers = [0, 0.23, 0.38, 0.61, 0.83];

/**
 * Counts rows whose published cells repeat parts of the row's own identifier: a case number without its letters, the end of
 * a phone number, a surname. Such parts stand in many cells by chance; what gives them away is that they stand in the right
 * row, row after row, and not in others. Two parts of one's own name are no chance even once.
 *
 * @param originals - the originals
 * @param release - the file as rows: what it does not show tells nothing
 * @param policy - the roles
 * @param identifiers - by identifier column the folded words of every row
 * @returns the rows; 0 where they are no more than chance
 */
export function linkedFragments(
  originals: PlainRows,
  release: PlainRows,
  policy: Policy,
  identifiers: ReadonlyMap<string, readonly (readonly string[])[]>,
): number {
  const columns = policy.attributes.flatMap(({ column, role }) => {
    const [at, place] = [originals, release].map(({ header }) => header.indexOf(column)) as [
      number,
      number,
    ];
    if (role === 'identifier' || role === 'free-text' || at === -1 || place === -1) return [];
    const partsOf = partReader();
    return [
      {
        at,
        partsOf,
        shown: new Set(
          [...new Set(release.rows.map((row) => row[place]))].flatMap((cell) => partsOf(cell)),
        ),
      },
    ];
  });
  const shown = new Set(columns.flatMap((column) => [...column.shown]));
  const most = Math.max(BY_CHANCE, originals.rows.length * SHARE_BY_CHANCE);
  let linked = 0;
  for (const words of identifiers.values()) {
    // Most of what is shown is in nobody's identifier.
    const telling = repeatedBy(words, shown);
    if (telling.size === 0) continue;
    const rows = words.map(withJoinedDigits);
    for (const column of columns) {
      if (![...column.shown].some((part) => telling.has(part))) continue;
      const cells = originals.rows.map((row) =>
        column.partsOf(row[column.at]).filter((part) => telling.has(part)),
      );
      const repeated = (shift: number): number[] =>
        cells.map((parts, row) => countRepeats(parts, rows[(row + shift) % rows.length] ?? []));
      const own = repeated(0);
      const named = own.filter((count) => count > 1).length;
      const others =
        strangers.reduce(
          (sum, share) => sum + rowsIn(repeated(1 + Math.floor(share * rows.length))),
          0,
        ) / strangers.length;
      const beyond = rowsIn(own) - others;
      // Four standard deviations of what chance gives.
      const isSystematic = beyond > Math.max(most, 4 * Math.sqrt(others));
      linked += isSystematic ? Math.max(Math.ceil(beyond), named) : named;
    }
  }
  return linked;
}

function rowsIn(counts: readonly number[]): number {
  return counts.filter((count) => count > 0).length;
}

function countRepeats(parts: readonly string[], identifier: readonly string[]): number {
  let words = 0;
  let numbers = 0;
  for (const part of parts) {
    const isDigits = /^\d/u.test(part);
    const isRepeated = identifier.some(
      (word) => word === part || (isDigits && word.length >= WHOLE && word.endsWith(part)),
    );
    if (isRepeated && isDigits) numbers = 1;
    else if (isRepeated) words++;
  }
  // Two words make a name; digits count once, for their joined form repeats them.
  return Math.max(words, numbers);
}

/** Which of the shown parts stand in any identifier of a column. */
function repeatedBy(
  identifiers: readonly (readonly string[])[],
  shown: ReadonlySet<string>,
): ReadonlySet<string> {
  const lengths = [
    ...new Set([...shown].filter((part) => /^\d/u.test(part)).map(({ length }) => length)),
  ];
  const found = new Set<string>();
  for (const words of identifiers) {
    for (const word of withJoinedDigits(words)) {
      if (shown.has(word)) found.add(word);
      if (word.length < WHOLE) continue;
      for (const length of lengths)
        if (length < word.length && shown.has(word.slice(-length))) found.add(word.slice(-length));
    }
  }
  return found;
}

function withJoinedDigits(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  const digits = words.filter((word) => /^\d+$/u.test(word));
  return digits.length < 2 ? words : [...words, digits.join('')];
}

/** Words and numbers of a cell; digits in a word also read as the letters that they look like. Each cell is read once. */
function partReader(): (cell: unknown) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (cell) => {
    if (typeof cell !== 'string') return [];
    const before = known.get(cell);
    if (before !== undefined) return before;
    const words = withJoinedDigits(foldedWords(cell));
    const parts = words.flatMap((word) => {
      if (/^\d+$/u.test(word)) return word.length >= DIGITS ? [word] : [];
      return word.length >= LETTERS ? [word, asLetters(word)] : [];
    });
    const distinct = [...new Set(parts)];
    known.set(cell, distinct);
    return distinct;
  };
}

const letterOf: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

function asLetters(word: string): string {
  return word.replace(/[013457]/gu, (digit) => letterOf[digit] ?? digit);
}
