import type { Table } from '../table/Table.js';
import { releaseFields } from './releaseFields.js';
import { renderField } from './renderField.js';

/**
 * Writes a release as the bytes to be published: CSV (RFC 4180, UTF-8 without a mark, line feeds). A missing value is an
 * empty field, an empty text is `""`; stops of a journey are joined by `|`. Cells that a spreadsheet would run as a
 * formula get an apostrophe in front.
 *
 * @param release - a release from `anonymise`: its rows stand in canonical order already
 * @returns the bytes; the same for equal tables
 */
export function renderRelease(release: Table): Uint8Array {
  const lines = releaseFields(release).map((row) =>
    row.map((field) => (field === null ? '' : renderField(field))).join(','),
  );
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
