import { parseNumber } from '../table/parseNumber.js';
import type { Table } from '../table/Table.js';
import { tableToRows } from '../table/tableToRows.js';
import { renderSequence } from './renderSequence.js';

/** What a spreadsheet may take for a formula, the full-width forms included; apostrophes in front count as ours. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * The texts of a file that is to be published, header first: what stands in the fields of a CSV file and in the cells of a
 * workbook. A missing value is `null`, stops of a journey are joined by `|`, and what a spreadsheet would run as a formula
 * gets an apostrophe in front, in a workbook too: people save workbooks as CSV.
 *
 * @param release - a release: its rows stand in canonical order already
 * @returns rows of texts
 */
export function releaseFields(release: Table): (string | null)[][] {
  const header = release.columns.map(({ name }) => guard(name));
  const rows = tableToRows(release).map((row) =>
    row.map((cell) => {
      if (cell === null) return null;
      if (typeof cell === 'string') return guard(cell);
      return cell.length === 0 ? null : guard(renderSequence(cell));
    }),
  );
  return [header, ...rows];
}

function guard(text: string): string {
  return FORMULA.test(text) && parseNumber(text) === undefined ? `'${text}` : text;
}
