import { commonWord } from '../mapping/commonWords.js';
import { lookUpCode } from '../records/values/lookUpCode.js';
import { tidyText } from '../records/values/tidyText.js';

/** What stands between two words of a cell; kept as it was typed. */
const separator = /([;,/&+|\n]|(?<= )(?:and|na|then|kisha|halafu)(?= ))/iu;

/**
 * Writes a code in place of the word that means it; the other words of the cell stay as they are.
 *
 * @param text - Text of the cell.
 * @param list - Code list of the column.
 * @param code - Code that one of the words was read as.
 * @returns The new text; nothing when no word of the cell means the code, or it stands there already.
 */
export function replaceWord(text: string, list: string, code: string): string | undefined {
  if (meaning(text, list) === code) return text === code ? undefined : code;
  // Every second piece is a separator.
  const pieces = text.split(separator);
  const replaced = pieces.map((piece, index) => {
    const word = piece.trim();
    if (index % 2 === 1 || meaning(word, list) !== code) return piece;
    return piece.replace(word, () => code);
  });
  const result = replaced.join('');
  return result === text ? undefined : result;
}

function meaning(word: string, list: string): string | undefined {
  const text = tidyText(word);
  return lookUpCode(list, text)?.code ?? commonWord(list, text);
}
