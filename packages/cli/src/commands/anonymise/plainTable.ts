import { readSequence, tableFromRows, type Policy, type Table } from '@njia/anonymise';
import { readSource, type Cell } from '@njia/exchange';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';

/**
 * Reads the first visible sheet of a file as it stands: headings, then rows. A list of stops is one cell, parted by `|`.
 *
 * @param bytes - The file.
 * @param policy - The policy: it says which columns hold lists.
 * @throws ExitError with exit code 3 for a file without a table, or without rows.
 */
export async function plainTable(bytes: Uint8Array, policy: Policy): Promise<Table> {
  const source = await readSource(bytes);
  const sheet = source.tables.find(({ visibility }) => visibility === 'visible');
  const [head, ...rows] = sheet?.rows ?? [];
  if (head === undefined) {
    throw new ExitError(exitCode.unreadable, 'TABLE-MISSING', 'The file holds no table.', {
      hint: 'Give a CSV file or a workbook whose first row holds the headings.',
    });
  }
  if (rows.length === 0) {
    throw new ExitError(exitCode.unreadable, 'ROWS-NONE', 'The table holds no rows.', {
      hint: 'Give the file with the records below the headings.',
    });
  }
  const header = head.cells.map((cell) => textOf(cell) ?? '');
  const sequences = policy.attributes
    .filter(({ role, column }) => role === 'sequence' && header.includes(column))
    .map(({ column }) => column);
  const cells = rows.map((row) =>
    header.map((name, at) => {
      const text = textOf(row.cells[at] ?? null);
      return sequences.includes(name) ? readSequence(text ?? '') : text;
    }),
  );
  return tableFromRows(header, cells, { sequences }).table;
}

function textOf(cell: Cell): string | null {
  if (cell === null || cell === '') return null;
  if (typeof cell !== 'object') return String(cell);
  return cell.kind === 'date' ? cell.date : null;
}
