/**
 * Reads simple delimited test files (RFC 4180 quotes, no line breaks inside cells).
 *
 * @param text - the file
 * @param delimiter - one character
 * @returns header and rows
 */
export function readCsv(text: string, delimiter: string): { header: string[]; rows: string[][] } {
  const lines = text.split(/\r?\n/u).filter((line) => line !== '');
  const split = (line: string): string[] =>
    line.split(delimiter).map((cell) => cell.replace(/^"(.*)"$/u, '$1').replaceAll('""', '"'));
  const [header = [], ...rows] = lines.map(split);
  return { header, rows };
}
