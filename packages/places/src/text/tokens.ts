/** Letters that Unicode decomposition leaves whole, and what people type for them. */
const WHOLE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ə', 'e'],
  ['ŋ', 'ng'],
  ['ħ', 'h'],
  ['ɓ', 'b'],
  ['ɗ', 'd'],
  // Arabic letters that are written one for the other; the hamzas are marks and fall off.
  ['ة', 'ه'],
  ['ى', 'ي'],
  ['ـ', ''],
]);

/** Cyrillic letters that look Latin: typed into Latin words by a wrong keyboard layout. */
const CYRILLIC_LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['а', 'a'],
  ['е', 'e'],
  ['о', 'o'],
  ['р', 'p'],
  ['с', 'c'],
  ['х', 'x'],
  ['у', 'y'],
  ['і', 'i'],
]);

/** Apostrophes and half-rings of every kind, and U+0091/U+0092, which cp1252 files leave behind. */
const APOSTROPHES = /['’‘‛`´ʹʻʼʽʾʿˈ′＇\u0091\u0092]/gu;
const MARKS_AND_FORMATS = /[\p{M}\p{Cf}]/gu;
const WHOLE = /[ßæœøłđðþıəŋħɓɗةىـ]/gu;
const WORDS = /[\p{L}\p{N}]+/gu;
const CYRILLIC = /[аеорсхуі]/gu;
const LATIN = /[a-z]/u;
const PLAIN = /^[\u0020-\u007e]*$/u;

/**
 * Cuts a name into comparable words: compatibility forms decomposed, marks and invisible characters
 * off, lower case, apostrophes off (so `Murang’a` is one word), split at everything that is neither
 * letter nor digit.
 *
 * @param text - A place name as typed. Callers bound its length.
 * @returns The words, possibly none.
 */
export function tokens(text: string): string[] {
  const lower = text.toLowerCase();
  if (isOneWord(lower)) return [lower];
  if (PLAIN.test(lower))
    return lower.includes("'") || lower.includes('`')
      ? asciiWords(lower.replace(APOSTROPHES, ''))
      : asciiWords(lower);
  const plain = lower
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS_AND_FORMATS, '')
    .replace(APOSTROPHES, '')
    .replace(WHOLE, (letter) => WHOLE_LETTERS.get(letter) ?? letter);
  const words = plain.match(WORDS) ?? [];
  return words.map((word) =>
    LATIN.test(word)
      ? word.replace(CYRILLIC, (letter) => CYRILLIC_LOOKALIKES.get(letter) ?? letter)
      : word,
  );
}

/** Most names are one word of plain letters. */
function isOneWord(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return lower !== '';
}

/** The common case without regular expressions: most names are ASCII, and there are many. */
function asciiWords(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const inside = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
    if (inside) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}
