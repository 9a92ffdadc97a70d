import { sha256 } from '../release/sha256.js';
import { workbookParts } from './workbookParts.js';
import type { SheetParts } from './writeSheet.js';

/** What {@link parseWorkbook} returns: fields as a CSV file would have them. */
export interface WorkbookFields {
  /** Rows of fields, the header first; `null` is a cell that is not there. */
  readonly rows: (string | null)[][];
  /** The texts and cells as they are written; none of a workbook with defects. */
  readonly parts?: SheetParts;
  /** Number of places where the workbook is not what a released one must be. */
  readonly defects: number;
}

/**
 * All parts of a released workbook, in their order, with the hash of those that always say the same: one visible sheet
 * named `release`, no defined names, no document properties, no comments, no macros, no links, and the styles of our
 * writer. A person read them before their hashes were written down here; a part that is not among them, or one byte
 * elsewhere, is refused, whatever it may mean.
 */
const PARTS: readonly (readonly [name: string, hash?: string])[] = [
  [
    '[Content_Types].xml',
    'sha256:3d9261176e2c848c861058349a361f983aaced8078d7ba391481ebd2d05106ef',
  ],
  ['_rels/.rels', 'sha256:9f96bb683e71c45171c7ae310bf6c37fb5a834bb9738497ac7084c42ac9c2d9a'],
  ['xl/workbook.xml', 'sha256:713d19c1e53e4623c05bd4d1f6d26f8ff81adb526e5a3a54423f66e49e000661'],
  [
    'xl/_rels/workbook.xml.rels',
    'sha256:fbc2024e541a7ce9082dba23a5a148c5bf35628154050f013016dae0451182c8',
  ],
  ['xl/worksheets/sheet1.xml'],
  ['xl/styles.xml', 'sha256:de3f23b7b9f87f099fa599b1f602cd93caa6649410deb8cfa5a0356f29442cdc'],
  ['xl/sharedStrings.xml'],
];

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_START = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetFormatPr defaultRowHeight="15"/><sheetData>`;
const SHEET_END = '</sheetData></worksheet>';

/**
 * Reads a workbook that is to be published: by code of its own, and only what a released workbook may hold. There are text
 * cells and nothing else (no formula, number, date, hidden row or column), every text is shown in some cell, and texts
 * stand in the order in which the cells use them.
 *
 * @param bytes - the file
 * @returns its fields; no rows when it is any other workbook
 */
export async function parseWorkbook(bytes: Uint8Array): Promise<WorkbookFields> {
  const parts = await workbookParts(bytes);
  if (parts === undefined) return { rows: [], defects: 1 };
  const names = [...parts.keys()];
  let strange =
    names.length === PARTS.length ? 0 : Math.max(1, Math.abs(names.length - PARTS.length));
  for (const [at, [name, hash]] of PARTS.entries()) {
    const part = parts.get(name);
    if (names[at] !== name || part === undefined) strange++;
    else if (hash !== undefined && (await sha256(part)) !== hash) strange++;
  }
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  const list = parts.get('xl/sharedStrings.xml') ?? '';
  const texts = readTexts(list);
  const rows = readCells(sheet);
  if (strange > 0 || texts === undefined || rows === undefined)
    return { rows: [], defects: Math.max(1, strange) };
  const uses = rows.flatMap((row) => row.filter((index) => index !== null));
  let next = 0;
  for (const index of uses) if (index >= next) next = index === next ? next + 1 : Infinity;
  if (next !== texts.items.length || texts.uses !== uses.length) return { rows: [], defects: 1 };
  return {
    rows: rows.map((row) =>
      row.map((index) => (index === null ? null : (texts.items[index] as string))),
    ),
    parts: {
      cells: sheet.slice(SHEET_START.length, -SHEET_END.length),
      texts: list.slice(DECLARATION.length),
    },
    defects: 0,
  };
}

/** The list of texts; `undefined` for any other form of it. */
function readTexts(part: string): { readonly items: string[]; readonly uses: number } | undefined {
  const head = /^<sst xmlns="([^"]{1,100})" count="(\d{1,9})" uniqueCount="(\d{1,9})">/u.exec(
    part.slice(DECLARATION.length, DECLARATION.length + 300),
  );
  if (head === null || !part.startsWith(DECLARATION) || head[1] !== MAIN) return undefined;
  const items: string[] = [];
  const [open, close] = ['<si><t xml:space="preserve">', '</t></si>'];
  let at = DECLARATION.length + head[0].length;
  while (part.startsWith(open, at)) {
    const end = part.indexOf('<', at + open.length);
    if (!part.startsWith(close, end)) return undefined;
    const text = plainText(part.slice(at + open.length, end));
    if (text === undefined) return undefined;
    items.push(text);
    at = end + close.length;
  }
  const isWhole = part.slice(at) === '</sst>' && new Set(items).size === items.length;
  return isWhole && items.length === Number(head[3]) ? { items, uses: Number(head[2]) } : undefined;
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#10;': '\n',
  '&#13;': '\r',
  '&#9;': '\t',
};

/** Stands for a reference that is none of ours; itself in no text, as XML cannot hold it. */
const NO_CHARACTER = '\uFFFF';

/** The text behind the markup; `undefined` when it holds any other reference, or something that should be one. */
function plainText(markup: string): string | undefined {
  if (/[>"\n\r\t]/u.test(markup)) return undefined;
  const text = markup.replace(/&[^;&]{0,8};?/gu, (reference) => {
    return Object.hasOwn(CHARACTERS, reference) ? (CHARACTERS[reference] ?? '') : NO_CHARACTER;
  });
  // Spelled-out control characters become what they are, and then they are defects of the file.
  const spelled = text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
  return text.includes(NO_CHARACTER) ? undefined : spelled;
}

/** Rows of indices into the texts; `undefined` for a sheet with anything but text cells in it. */
function readCells(part: string): (number | null)[][] | undefined {
  if (!part.startsWith(SHEET_START) || !part.endsWith(SHEET_END)) return undefined;
  const end = part.length - SHEET_END.length;
  const rows: (number | null)[][] = [];
  let at = SHEET_START.length;
  while (at < end) {
    const close = part.indexOf('</row>', at);
    const head = /^<row r="([1-9]\d{0,6})">/u.exec(part.slice(at, at + 20));
    if (close === -1 || close > end || head === null) return undefined;
    const number = Number(head[1]);
    if (number <= rows.length || number > 1_048_576) return undefined;
    // A row without any cell is not written.
    while (rows.length < number - 1) rows.push([]);
    const row = readRow(part.slice(at + head[0].length, close), number);
    if (row === undefined) return undefined;
    rows.push(row);
    at = close + '</row>'.length;
  }
  return at === end ? rows : undefined;
}

function readRow(text: string, number: number): (number | null)[] | undefined {
  const row: (number | null)[] = [];
  let at = 0;
  while (at < text.length) {
    // Style 4 is the plain one of a text that stays a text when it is edited.
    const cell =
      /^<c r="([A-Z]{1,3})([1-9]\d{0,6})"(?: s="4")? t="s"><v>(0|[1-9]\d{0,8})<\/v><\/c>/u.exec(
        text.slice(at, at + 80),
      );
    if (cell === null || Number(cell[2]) !== number) return undefined;
    let column = 0;
    for (const letter of cell[1] ?? '') column = column * 26 + (letter.codePointAt(0) ?? 0) - 64;
    if (column <= row.length) return undefined;
    while (row.length < column - 1) row.push(null);
    row.push(Number(cell[3]));
    at += cell[0].length;
  }
  return row;
}
