/** The same headings and words come again and again; so many folds are kept. */
const memory = new Map<string, string>();
const memorySize = 20_000;

/**
 * Brings a word, label or header into the form in which it is compared: no case, accents,
 * punctuation or repeated spaces. Two texts with the same fold are the same word to a reader.
 *
 * @param text - Any text of the source.
 * @returns Lower-case letters and digits with single spaces between words; may be empty.
 */
export function foldText(text: string): string {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  if (memory.size >= memorySize) memory.clear();
  if (text.length <= 200) memory.set(text, folded);
  return folded;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’ʼ`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
