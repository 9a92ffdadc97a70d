import {
  issueOf,
  resolveProfile,
  ruleCatalogue,
  scanHeader,
  scanText,
  type Issue,
  type PrivacyKind,
  type ProfileId,
  type RuleId,
} from '@njia/schema';
import type { ReadOptions } from '../dialects/dialect.js';
import { isRecord } from '../dialects/json/isRecord.js';
import type { Source } from '../tables/source.js';
import type { Row, Table } from '../tables/table.js';
import type { Unread } from './reading.js';
import { ReadingLog } from './readingLog.js';
import { toLocation, type CellPosition } from './toLocation.js';

/** Which rule speaks of which kind; a heading alone says nothing about an address in a cell. */
const ruleOf: Readonly<Record<Exclude<PrivacyKind, 'address'>, RuleId>> = {
  phone: 'PII-PHONE',
  email: 'PII-EMAIL',
  'national-id': 'PII-ID',
  passport: 'PII-PASSPORT',
  'birth-date': 'PII-BIRTH-DATE',
  coordinates: 'PII-GPS-TEXT',
  'web-address': 'PII-WEB-ADDRESS',
  name: 'PII-NAME',
};

/** Up to so many characters a text is a place or a title, which look like names of persons. */
const shortText = 60;
/** JSON of an unknown form is searched so deep. */
const jsonDepth = 12;

/**
 * Looks for personal data in what a dialect left unread: unknown columns, unread tables, files of an
 * unknown layout. Nothing of these becomes a record, so the rules never see it; but the file that was
 * handed in holds it.
 *
 * @param source - The file.
 * @param unread - What the dialect left.
 * @param options - File number and profile.
 */
export function scanUnread(
  source: Source,
  unread: readonly Unread[],
  options: ReadOptions,
): readonly Issue[] {
  if (unread.length === 0) return [];
  const patterns = resolveProfile(options.profile as ProfileId | undefined).privacy;
  const log = new ReadingLog(options.file);
  const found: Issue[] = [];
  const seen = new Set<string>();
  const scan = (text: string, position: CellPosition): void => {
    for (const kind of scanText(text, patterns)) {
      if (kind === 'address' || (kind === 'name' && text.length <= shortText)) continue;
      // A hidden table of an unknown file is left twice, for two reasons.
      const place = `${kind} ${position.sheet} ${position.row} ${position.column}`;
      if (seen.has(place) && position.row !== undefined) continue;
      seen.add(place);
      const location = toLocation({ ...position, file: options.file });
      const suggestion = { kind: 'delete', safe: false } as const;
      found.push(issueOf(ruleCatalogue.get(ruleOf[kind])!, { location, suggestion }));
    }
  };
  const scanHeading = (text: string, position: CellPosition): void => {
    const [kind] = scanHeader(text);
    if (kind !== undefined)
      log.add('PII-COLUMN', position, {
        params: { kind },
        suggestion: { kind: 'delete', safe: false },
      });
  };

  for (const { what, from } of unread) {
    const { sheet, row = 0, column = 1 } = from;
    const tables = source.tables.filter((table) => sheet === undefined || table.sheet === sheet);
    for (const table of tables) {
      const last = what === 'column' ? column : Number.POSITIVE_INFINITY;
      const headed = headingRow(table, row, what);
      eachText([headed], column, last, (text, at) =>
        scanHeading(text, { ...at, sheet: table.sheet }),
      );
      const rows = table.rows.filter((one) => one.row >= row);
      eachText(rows, column, last, (text, at) => scan(text, { ...at, sheet: table.sheet }));
    }
    if (tables.length === 0) eachJsonText(source.json, jsonDepth, (text) => scan(text, {}));
  }
  return [...log.issues, ...found];
}

/** The row of the headings; of a table that nobody understood, the first with two texts or more. */
function headingRow(table: Table, from: number, what: Unread['what']): Row | undefined {
  return table.rows.find(({ row, cells }) =>
    what === 'column'
      ? row === from
      : row >= from && cells.filter((cell) => typeof cell === 'string').length > 1,
  );
}

function eachText(
  rows: readonly (Row | undefined)[],
  firstColumn: number,
  lastColumn: number,
  take: (text: string, position: CellPosition) => void,
): void {
  for (const one of rows) {
    if (one === undefined) continue;
    const { row, line, cells } = one;
    const last = Math.min(lastColumn, cells.length);
    for (let column = firstColumn; column <= last; column += 1) {
      const cell = cells[column - 1];
      if (typeof cell === 'string') take(cell, { row, column, line });
    }
  }
}

function eachJsonText(value: unknown, depth: number, take: (text: string) => void): void {
  if (typeof value === 'string') take(value);
  if (typeof value !== 'object' || value === null || depth === 0) return;
  const inner = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  for (const one of inner) eachJsonText(one, depth - 1, take);
}
