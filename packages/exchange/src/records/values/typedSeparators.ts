/** What people type between two answers in one cell. Longer ones first. */
export const typedSeparators: readonly string[] = [
  '; ',
  ', ',
  ' / ',
  ' & ',
  ' + ',
  ' | ',
  ' and ',
  ' na ',
  ';',
  ',',
  '/',
  '&',
  '+',
  '|',
  '\n',
];

/**
 * Cuts a cell at what people type between answers.
 *
 * @param text - Tidied text.
 */
export function splitTyped(text: string): string[] {
  return text
    .split(/[;,/&+|\n]|(?<= )(?:and|na|then|kisha|halafu)(?= )/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
