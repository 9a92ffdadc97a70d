/** `_xHHHH_`: how a workbook spells characters that XML cannot hold. Source: ECMA-376-1, 22.4.2.4. */
const spelling = /_x([0-9A-Fa-f]{4})_/gu;

/**
 * Undoes the spelling of characters that XML cannot hold.
 *
 * @param text - text of a cell
 * @returns the text meant
 */
export function unescapeXlsxText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(spelling, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
