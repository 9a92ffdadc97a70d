import { foldText } from '../../records/values/foldText.js';
import { cellText } from '../../records/values/cellText.js';
import type { Cell } from '../../tables/cell.js';
import type { Source } from '../../tables/source.js';

/** Name of the sheet of a template on which people say what their own words stand for. */
export const wordsSheetName = 'My words';

/** Says what a cell of a coded field holds, own words turned into codes. */
export type OwnWords = (field: string, cell: Cell | undefined) => Cell | undefined;

/**
 * Reads the sheet "My words" of a filled template: a field, an own word, its code. In the cells of
 * that field the word, alone or among others with `;` between them, stands for the code; lines
 * without a code say nothing yet.
 *
 * @param source - The workbook.
 * @param heads - Number of its rows of heads.
 */
export function ownWordsOf(source: Source, heads: number): OwnWords {
  const codes = new Map<string, Map<string, string>>();
  const sheet = source.tables.find((table) => table.name === wordsSheetName);
  for (const { row, cells } of sheet?.rows ?? []) {
    const [field, word, code] = [0, 1, 2].map((column) => cellText(cells[column]));
    if (row <= heads || field === undefined || word === undefined || code === undefined) continue;
    const known = codes.get(field) ?? new Map<string, string>();
    codes.set(field, known.set(foldText(word), code));
  }
  return (field, cell) => {
    const known = typeof cell === 'string' ? codes.get(field) : undefined;
    if (known === undefined || typeof cell !== 'string') return cell;
    const whole = known.get(foldText(cell));
    if (whole !== undefined) return whole;
    const words = cell.split(';').map((word) => known.get(foldText(word)) ?? word.trim());
    return words.join('; ');
  };
}
