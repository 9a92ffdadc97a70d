import type { Issue } from '@njia/schema';
import { readPartialDate } from '../records/values/readPartialDate.js';
import type { Cell } from '../tables/cell.js';
import { replaceWord } from './replaceWord.js';

/** Least day number that was taken for a date, dates of birth included: 1910-01-01. */
const firstSerial = 3654;

/**
 * Makes the text that mends a cell.
 *
 * @param cell - The cell as it is now, after earlier fixes.
 * @param issue - A finding with a safe suggestion.
 * @param system - Date system of the workbook.
 * @returns The text; nothing when the place of the fix is not clear.
 */
export function newText(
  cell: Cell | undefined,
  issue: Issue,
  system: '1900' | '1904',
): string | undefined {
  if (issue.rule === 'DATE-SERIAL') {
    const date = readPartialDate(cell ?? null, { order: 'dmy', system, firstSerial });
    return date.kind === 'date' && date.serial ? date.value : undefined;
  }
  const code = issue.suggestion?.to;
  if (typeof cell !== 'string' || code === undefined) return undefined;
  if (issue.rule === 'CODE-DEPRECATED') return cell.includes(';') ? undefined : code;
  return replaceWord(cell, String(issue.params?.['list'] ?? ''), code);
}
