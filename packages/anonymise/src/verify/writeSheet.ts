/** The two parts of a workbook in which the rows stand. */
export interface SheetParts {
  /** What stands between `<sheetData>` and its end. */
  readonly cells: string;
  /** The list of texts: every text once, in the order of its first use. */
  readonly texts: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * What a spreadsheet program may take for a formula when someone edits the cell: the text is marked as quoted then. Wider
 * than what runs in a file: spaces, control and format characters in front, bars, per cent and minus signs.
 */
const QUOTED = /^(?:[\t\r\n\0]|[\s\p{C}]*[=+\-@|%\uFF0B\uFF0D\uFF1D\uFF20\u2212])/u;
const NUMBER = /^[+-]?\d{1,20}(?:\.\d{1,20})?$/u;

/**
 * The one sheet of some fields: a cell for every text, none for what is empty, a row for every row with a cell.
 *
 * @param fields - rows of fields, the header first; `null` is an empty field
 * @returns the parts
 */
export function writeSheet(fields: readonly (readonly (string | null)[])[]): SheetParts {
  const cellOf = new Map<string, { readonly index: number; readonly style: string }>();
  let cells = '';
  let items = '';
  let uses = 0;
  for (const [row, line] of fields.entries()) {
    let inner = '';
    for (const [column, text] of line.entries()) {
      if (text === null) continue;
      let cell = cellOf.get(text);
      if (cell === undefined) {
        const bare = text.replace(/^'+/u, '');
        const style = QUOTED.test(bare) && !NUMBER.test(bare) ? ' s="4"' : '';
        cell = { index: cellOf.size, style };
        cellOf.set(text, cell);
        items += `<si><t xml:space="preserve">${markup(text)}</t></si>`;
      }
      uses++;
      const place = `${letters(column)}${String(row + 1)}`;
      inner += `<c r="${place}"${cell.style} t="s"><v>${String(cell.index)}</v></c>`;
    }
    if (inner !== '') cells += `<row r="${String(row + 1)}">${inner}</row>`;
  }
  const counts = `count="${String(uses)}" uniqueCount="${String(cellOf.size)}"`;
  return { cells, texts: `<sst xmlns="${MAIN}" ${counts}>${items}</sst>` };
}

/** Letters of a column: 0 is A, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

const MARKUP: readonly (readonly [character: string, written: string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['\t', '&#9;'],
];

/** A text as XML. One that reads as if a character were spelled out (`_x0041_`) says so; spelled out is none of a release. */
function markup(text: string): string {
  return MARKUP.reduce(
    (written, [character, entity]) => written.split(character).join(entity),
    text.replace(/_(?=x[0-9A-Fa-f]{4})/gu, '_x005F_'),
  );
}
