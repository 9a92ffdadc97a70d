import type { Issue } from '@njia/schema';
import type { Cell } from '../tables/cell.js';
import type { Source } from '../tables/source.js';

/**
 * Makes a function that gives the cell a finding complains about, as text. For a terminal only, at
 * the wish of the person who holds the file.
 *
 * @param sources - The files as read.
 */
export function valueFinder(sources: readonly Source[]): (issue: Issue) => string | undefined {
  return ({ location }) => {
    if (location?.row === undefined || location.column === undefined) return undefined;
    const source = sources[(location.file ?? 1) - 1];
    const table = source?.tables.find(({ sheet }) => sheet === (location.sheet ?? 1));
    const row = table?.rows.find((candidate) => candidate.row === location.row);
    return cellText(row?.cells[location.column - 1]);
  };
}

function cellText(cell: Cell | undefined): string | undefined {
  if (cell === undefined || cell === null) return undefined;
  if (typeof cell !== 'object') return visible(String(cell));
  if (cell.kind === 'error') return cell.error;
  return cell.time === undefined ? cell.date : `${cell.date} ${cell.time}`;
}

/** Control characters could move the cursor or recolour the terminal. */
function visible(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
