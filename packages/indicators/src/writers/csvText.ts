/** What a CSV cell may hold; `null` is an empty cell. */
export type CsvCell = string | number | null;

/** Beginnings that a spreadsheet takes for a formula. */
const formula = /^[=+\-@\t\r]/u;
/** What makes quotes needed. */
const special = /[",\r\n]|^\s|\s$/u;

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  // A code such as `--07-01` is no formula, but Excel would try: the apostrophe keeps it a text.
  const text = formula.test(cell) && !/^--\d\d-\d\d$/u.test(cell) ? `'${cell}` : cell;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV by RFC 4180: comma, CR LF, quotes where needed, numbers in full precision. Texts that a spreadsheet may take
 * for formulas get an apostrophe.
 *
 * @param rows - The rows; the first is the header.
 */
export function csvText(rows: Iterable<readonly CsvCell[]>): string {
  let text = '';
  for (const row of rows) text += `${row.map(csvCell).join(',')}\r\n`;
  return text;
}
