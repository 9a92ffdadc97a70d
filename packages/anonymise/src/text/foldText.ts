import { foldDigits } from './foldDigits.js';

/** Letters that look like a Latin one, or are written for one, after case and marks have gone. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  // Cyrillic and Greek letters of the same shape.
  ...Array.from('аеорсухіјѕһԁԛԝкмтвзн', (letter, at): [string, string] => [
    letter,
    'aeopcyxijshdqwkmtb3h'.charAt(at),
  ]),
  ...Array.from('αορνυικτεχγ', (letter, at): [string, string] => [
    letter,
    'aopvuiktexy'.charAt(at),
  ]),
  // Latin letters that Unicode does not take apart.
  ...(['øo', 'łl', 'đd', 'ħh', 'ıi', 'ŋn', 'ßss', 'æae', 'œoe', 'þth', 'ðd'] as const).map(
    (pair): [string, string] => [pair.charAt(0), pair.slice(1)],
  ),
  // Arabic endings that are written either way.
  ['ى', 'ي'],
  ['ة', 'ه'],
] satisfies [string, string][]);
const lookalike = new RegExp(`[${[...lookalikes.keys()].join('')}]`, 'gu');
const isPlain = /^\p{ASCII}*$/u;

/**
 * Brings writings of one text together: case, accents, full-width and styled letters, letters of other scripts that look
 * the same, and the digits of every script. Spaces and punctuation stay.
 *
 * @param text - the text
 * @returns the text without those differences
 */
export function foldText(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}]/gu, '')
    .normalize('NFC');
  return foldDigits(bare).replace(lookalike, (letter) => lookalikes.get(letter) ?? letter);
}
