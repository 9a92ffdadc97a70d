/**
 * Reads a CSV text with a header row into one map a row. Enough for the evaluation files.
 *
 * @param text - the text of the file
 * @returns the rows
 */
export function readCsv(text: string): ReadonlyMap<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const symbol = text.charAt(at);
    if (quoted) {
      if (symbol !== '"') field += symbol;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (symbol === '"') quoted = true;
    else if (symbol === ',') {
      row.push(field);
      field = '';
    } else if (symbol === '\n') {
      row.push(field.replace(/\r$/u, ''));
      rows.push(row);
      row = [];
      field = '';
    } else field += symbol;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  const [header = [], ...body] = rows;
  return body
    .filter((cells) => cells.length > 1)
    .map((cells) => new Map(header.map((name, column) => [name, cells[column] ?? ''])));
}
