/**
 * A text with everything removed that people spell in different ways: case, accents, signs, spaces.
 *
 * @param text - Any text.
 * @returns Lower-case words and numbers, one space between them.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+<>]+/gu, ' ')
    .trim();
}
