import type { Block } from '../dialects/layout/block.js';
import { cellText } from '../records/values/cellText.js';
import { lookUpCode } from '../records/values/lookUpCode.js';
import { splitTyped } from '../records/values/typedSeparators.js';
import { commonWord } from './commonWords.js';
import { listOf } from './readWords.js';
import { parseTarget } from './target.js';

/** Words proposed for one target at most; what comes oftenest comes first. */
const wordLimit = 200;

/**
 * Finds the words of a coded column that no list knows, oftenest first.
 *
 * @param block - The table.
 * @param record - What a row of it is, such as `journey`.
 * @param column - Number of the column, from 1; 0 for a question with a column for each answer.
 * @param options - The answers of such a question.
 * @param target - Where the column goes.
 */
export function unknownWords(
  block: Pick<Block, 'rows'>,
  record: string,
  column: number,
  options: readonly string[],
  target: string,
): string[] {
  const lists = target.split('|').flatMap((one) => {
    const parsed = parseTarget(one, record);
    return parsed === undefined ? [] : (listOf(parsed) ?? []);
  });
  if (lists.length === 0 || lists.includes('country')) return [];
  const counts = new Map<string, number>();
  const cells =
    column === 0 ? options : block.rows.flatMap((row) => cellText(row.cells[column - 1]) ?? []);
  const known = (word: string) =>
    lists.some(
      (list) => lookUpCode(list, word) !== undefined || commonWord(list, word) !== undefined,
    );
  for (const text of cells) {
    if (text.length > 200 || known(text)) continue;
    for (const word of splitTyped(text))
      if (!known(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, wordLimit)
    .map(([word]) => word);
}
