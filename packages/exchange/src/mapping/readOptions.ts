import type { FindingLog } from '../records/findingLog.js';
import type { CellPosition } from '../records/toLocation.js';
import { cellText } from '../records/values/cellText.js';
import type { CellAt } from './readColumn.js';
import type { ColumnPlan } from './columnPlan.js';
import type { ReadWord } from './readWords.js';
import { readWords } from './readWords.js';

const chosen = new Set(['1', 'true', 'yes', 'ndiyo', 'x', '✓', '1.0']);
const notChosen = new Set(['0', 'false', 'no', 'hapana', '0.0']);

/**
 * Reads a question that has one column for each answer. The columns win over the joined text beside
 * them; where the two disagree in number it is said.
 *
 * @param plan - The question with its option columns.
 * @param at - The cells of the row.
 * @param here - The joined cell, or the first option cell.
 * @param log - Takes findings.
 * @returns The answers in the order of the joined text where there is one, else of the columns;
 * nothing when no option column holds an answer (not asked), so that the joined text is read.
 */
export function readOptions(
  plan: ColumnPlan,
  at: CellAt,
  here: CellPosition,
  log: FindingLog,
): (ReadWord & { position: CellPosition })[] | undefined {
  const options = plan.options!.map((option) => ({
    option,
    text: cellText(at(option.column))?.toLowerCase(),
  }));
  if (!options.some(({ text }) => text !== undefined && (chosen.has(text) || notChosen.has(text))))
    return undefined;
  const words = options
    .filter(({ text }) => text !== undefined && chosen.has(text))
    .flatMap(({ option }) => {
      const position = { ...here, column: option.column };
      return readWords(option.word, plan, position, log).map((word) => ({ ...word, position }));
    });
  const joined = plan.column === 0 ? undefined : cellText(at(plan.column));
  if (joined === undefined) return words;
  return inOrderOf(joined, words);
}

/** The joined text keeps the order in which the answers were chosen. */
function inOrderOf<Word extends ReadWord>(joined: string, words: readonly Word[]): Word[] {
  const at = new Map<Word, number>();
  // Longest first, each blanked out, so that "bus" is not found inside "minibus stage".
  let rest = ` ${joined} `;
  for (const word of [...words].sort((a, b) => b.word.length - a.word.length)) {
    const index = rest.indexOf(word.word);
    at.set(word, index < 0 ? Number.MAX_SAFE_INTEGER : index);
    if (index >= 0)
      rest =
        rest.slice(0, index) +
        '\u0000'.repeat(word.word.length) +
        rest.slice(index + word.word.length);
  }
  return [...words].sort((a, b) => at.get(a)! - at.get(b)!);
}
