/**
 * Brings a word, label or header into the form in which it is compared: no case, accents,
 * punctuation or repeated spaces. Two texts with the same fold are the same word to a reader.
 *
 * @param text - Any text of the source.
 * @returns Lower-case letters and digits with single spaces between words; may be empty.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’ʼ`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
