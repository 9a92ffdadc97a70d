/** Most cells: plain words with single spaces between them. */
const tidyAlready = /^[\w.,:;()'&/-]+(?: [\w.,:;()'&/-]+)*$/u;

/**
 * Tidies the spaces of a text and nothing else: composed letters (NFC), no-break and other odd
 * spaces as plain ones, runs collapsed, ends trimmed. Line feeds stay.
 *
 * @param text - Text of a cell.
 */
export function tidyText(text: string): string {
  if (tidyAlready.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}
