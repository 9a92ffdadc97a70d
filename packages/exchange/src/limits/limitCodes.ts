import type { Limits } from './limits.js';

/** Code of the error for each limit, and what the limit counts in words. */
export const limitCodes: Readonly<
  Record<keyof Limits, { readonly code: string; readonly counts: string }>
> = {
  fileBytes: { code: 'LIMIT-FILE-BYTES', counts: 'bytes in the file' },
  rows: { code: 'LIMIT-ROWS', counts: 'rows in a table' },
  columns: { code: 'LIMIT-COLUMNS', counts: 'columns in a table' },
  cells: { code: 'LIMIT-CELLS', counts: 'cells' },
  unpackedBytes: { code: 'LIMIT-UNPACKED-BYTES', counts: 'bytes once unpacked' },
  ratio: { code: 'LIMIT-RATIO', counts: 'unpacked bytes to one packed byte' },
  zipEntries: { code: 'LIMIT-ZIP-ENTRIES', counts: 'entries in the container' },
  workbookCellLength: { code: 'LIMIT-CELL-LENGTH', counts: 'characters in a cell' },
  csvCellLength: { code: 'LIMIT-CELL-LENGTH', counts: 'characters in a cell' },
  jsonDepth: { code: 'LIMIT-JSON-DEPTH', counts: 'levels of nesting' },
  xmlDepth: { code: 'LIMIT-XML-DEPTH', counts: 'levels of nesting' },
};
