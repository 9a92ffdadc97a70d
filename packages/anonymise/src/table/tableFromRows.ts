import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import { misuse } from '../error/misuse.js';
import { encodeSequences } from './encodeSequences.js';
import { encodeValues } from './encodeValues.js';
import { isList } from './isList.js';
import type { Cell, Column, SequenceCell, Table } from './Table.js';

/** What {@link tableFromRows} returns. */
export interface TableReading {
  /** The encoded table. */
  readonly table: Table;
  /** What was met on the way: numbers that are no numbers, columns of mixed types. */
  readonly issues: readonly AnonymiseIssue[];
}

/** Options of {@link tableFromRows}. */
export interface TableOptions {
  /** Headers of the columns whose cells are lists (journeys as stops). */
  readonly sequences?: readonly string[];
}

/**
 * Encodes rows of cells. Numbers and booleans become their JavaScript text; an empty string is a value, `null` and
 * `undefined` are missing; `NaN` and infinities become missing and are reported.
 *
 * @param header - one name a column, unique
 * @param rows - rows as arrays in header order
 * @param options - which columns hold lists
 * @returns the table and what was met on the way
 * @throws AnonymiseError `table-invalid` for what is no table, a repeated header, a row of another length, a cell that is no value
 */
export function tableFromRows(
  header: readonly string[],
  rows: readonly (readonly (Cell | SequenceCell)[])[],
  options: TableOptions = {},
): TableReading {
  if (![header, rows].every(isList) || !rows.every(isList)) {
    throw misuse(
      'table-invalid',
      'The table is not given as a header and rows.',
      'Hand in an array of names and an array of rows, each an array of cells.',
    );
  }
  if (new Set(header).size !== header.length) {
    throw misuse(
      'table-invalid',
      'Two columns have the same header.',
      'Give every column its own name.',
    );
  }
  if (rows.some((row) => row.length !== header.length)) {
    throw misuse(
      'table-invalid',
      'A row has more or fewer cells than the header.',
      'Pad or repair the rows first.',
    );
  }
  const sequences = new Set(options.sequences ?? []);
  const issues: AnonymiseIssue[] = [];
  const columns = header.map((name, index): Column => {
    if (sequences.has(name)) {
      return encodeSequences(
        name,
        rows.map((row) => toSequence(row[index])),
      );
    }
    const reading = readColumn(rows, index);
    issues.push(...reading.issues);
    return encodeValues(name, reading.cells);
  });
  return { table: { rowCount: rows.length, columns }, issues };
}

function toSequence(cell: Cell | SequenceCell): SequenceCell {
  if (cell === null || cell === undefined) return [];
  if (Array.isArray(cell)) return cell as SequenceCell;
  throw misuse(
    'table-invalid',
    'A sequence column holds a cell that is no list.',
    'Hand in arrays of texts.',
  );
}

function readColumn(
  rows: readonly (readonly (Cell | SequenceCell)[])[],
  index: number,
): { cells: (string | null)[]; issues: AnonymiseIssue[] } {
  let notNumbers = 0;
  let texts = 0;
  let others = 0;
  const cells = rows.map((row): string | null => {
    const cell = row[index];
    if (cell === null || cell === undefined) return null;
    if (typeof cell === 'string') {
      texts++;
      return cell;
    }
    if (typeof cell === 'object') {
      throw Array.isArray(cell)
        ? misuse('table-invalid', 'A cell is a list.', 'Name its column in the option `sequences`.')
        : misuse(
            'table-invalid',
            'A cell is an object.',
            'Hand in texts, numbers, truth values, or nothing.',
          );
    }
    if (typeof cell === 'number' && !Number.isFinite(cell)) {
      notNumbers++;
      return null;
    }
    others++;
    return String(cell);
  });
  const issues: AnonymiseIssue[] = [];
  const report = (rule: string, severity: 'warning' | 'info', count: number): void => {
    issues.push({
      rule,
      severity,
      category: 'structure',
      path: `/columns/${String(index)}`,
      params: { count },
    });
  };
  if (notNumbers > 0) report('table-not-a-number', 'warning', notNumbers);
  if (texts > 0 && others > 0) report('table-mixed-types', 'info', Math.min(texts, others));
  return { cells, issues };
}
