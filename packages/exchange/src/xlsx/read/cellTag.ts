/** Attributes of a `<c>` tag that matter, and where its reference puts it. */
export interface CellTag {
  /** Column from 1; 0 without a reference, -1 when the reference is none. */
  column: number;
  /** Row from 1; 0 without a reference. */
  row: number;
  /** Style index. */
  style: number;
  /** Type of the value, such as `s`; empty for a number. */
  type: string;
}

/**
 * Reads a `<c>` tag in one pass; a sheet has one for every cell, so this is the place that counts.
 *
 * @param tag - inside of the tag
 * @param cell - filled with what it says
 */
export function readCellTag(tag: string, cell: CellTag): void {
  cell.column = 0;
  cell.row = 0;
  cell.style = 0;
  cell.type = '';
  for (let at = tag.indexOf('=', 1); at !== -1;) {
    let open = at + 1;
    while (tag.charCodeAt(open) <= 32) open++;
    const close = tag.indexOf(tag.charAt(open), open + 1);
    if (close === -1) return;
    let name = at - 1;
    while (tag.charCodeAt(name) <= 32) name--;
    // The three attributes have names of one letter, after a space.
    if (tag.charCodeAt(name - 1) <= 32) {
      const code = tag.charCodeAt(name);
      if (code === 114) readReference(tag, open + 1, close, cell);
      else if (code === 115) cell.style = Number(tag.slice(open + 1, close));
      else if (code === 116) cell.type = tag.slice(open + 1, close);
    }
    at = tag.indexOf('=', close + 1);
  }
}

function readReference(tag: string, start: number, end: number, cell: CellTag): void {
  let column = 0;
  let row = 0;
  let at = start;
  for (; at < end; at++) {
    const letter = tag.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const letters = at - start;
  for (; at < end; at++) {
    const digit = tag.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  const sound = at === end && letters > 0 && column <= 16_384 && row >= 1 && row <= 1_048_576;
  cell.column = sound ? column : -1;
  cell.row = sound ? row : 0;
}
