import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits/defaultLimits.js';
import type { Cell } from '../tables/cell.js';
import { readCsv } from './readCsv.js';

/**
 * Families of faults as they occur in open data, each planted once in a clean file of our own, at
 * every row and column: 84 rows (header included) of 9 columns.
 */
const rowCount = 84;
const columnCount = 9;

const places = ['Kisumu', 'Busia', 'Malaba, border', 'Mombasa', 'Nairobi "CBD"', "Murang'a", ''];
const modes = ['bus', 'boda boda', 'on foot', 'lorry, at night'];

function cleanRow(row: number): readonly string[] {
  if (row === 0) return ['ref', 'date', 'from', 'to', 'mode', 'persons', 'age', 'lat', 'notes'];
  return [
    `HK-${row}`,
    `2026-0${1 + (row % 9)}-${10 + (row % 19)}`,
    places[row % 7]!,
    places[(row * 3 + 1) % 7]!,
    modes[row % 4]!,
    String(1 + (row % 5)),
    row % 6 === 0 ? '' : String(12 + (row % 30)),
    `-1.${100 + row}`,
    row % 11 === 0 ? `waited two days,\nthen crossed` : `case ${row} of the register`,
  ];
}

/** How a clean file spells its cells. */
interface Style {
  readonly delimiter: string;
  readonly newline: string;
  readonly quoteAll: boolean;
}

const styles: Readonly<Record<string, Style>> = {
  'comma, quotes where needed': { delimiter: ',', newline: '\n', quoteAll: false },
  'semicolon, every cell quoted': { delimiter: ';', newline: '\r\n', quoteAll: true },
  'tab, quotes where needed': { delimiter: '\t', newline: '\r\n', quoteAll: false },
};

function spell(text: string, { delimiter, quoteAll }: Style): string {
  const needed = quoteAll || text.includes(delimiter) || text.includes('"') || text.includes('\n');
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of the clean file, each a list of spelled cells. */
function cleanLines(style: Style): readonly (readonly string[])[] {
  return Array.from({ length: rowCount }, (_, row) =>
    cleanRow(row).map((text) => spell(text, style)),
  );
}

function replaced(list: readonly string[], index: number, text: string): readonly string[] {
  return [...list.slice(0, index), text, ...list.slice(index + 1)];
}

function assemble(lines: readonly string[], { newline }: Style): Uint8Array {
  return new TextEncoder().encode(lines.map((line) => line + newline).join(''));
}

function read(bytes: Uint8Array): {
  rows: Map<number, readonly Cell[]>;
  flagged: readonly number[];
} {
  const { rows, issues } = readCsv(bytes, {}, defaultLimits);
  return {
    rows: new Map(rows.map(({ row, cells }) => [row, cells])),
    flagged: [...new Set(issues.map(({ location }) => location?.row ?? 0))],
  };
}

/** Each family: what it does to the cells of a row at a column; nothing where it does not apply. */
const families: Readonly<
  Record<string, (cells: readonly string[], column: number, style: Style) => string | undefined>
> = {
  'a separator too many': (cells, column, { delimiter }) =>
    [...cells.slice(0, column + 1), '', ...cells.slice(column + 1)].join(delimiter),
  'a separator too few': (cells, column, { delimiter }) =>
    column + 1 === cells.length
      ? undefined
      : [
          ...cells.slice(0, column),
          cells[column]! + cells[column + 1]!,
          ...cells.slice(column + 2),
        ].join(delimiter),
  'a quote before the cell': (cells, column, { delimiter }) =>
    replaced(cells, column, `"${cells[column]!}`).join(delimiter),
  'a quote inside the cell': (cells, column, { delimiter }) => {
    const cell = cells[column]!;
    const middle = Math.floor(cell.length / 2);
    return cell.length < 4
      ? undefined
      : replaced(cells, column, `${cell.slice(0, middle)}"${cell.slice(middle)}`).join(delimiter);
  },
  'a quote after the cell': (cells, column, { delimiter }) =>
    replaced(cells, column, `${cells[column]!}"`).join(delimiter),
  'another delimiter in the row': (cells, column, { delimiter }) =>
    column === 0 ? cells.join(delimiter === ';' ? ',' : ';') : undefined,
};

describe.each(Object.entries(styles))('a CSV file with %s', (_, style) => {
  // Every place in the most usual style, one place in four in the others.
  const step = style.delimiter === ',' ? 1 : 4;
  const lines = cleanLines(style);
  const joined = lines.map((cells) => cells.join(style.delimiter));
  const clean = read(assemble(joined, style));

  it('is read without a finding while it is clean', () => {
    const expected = lines.map((__, row) =>
      cleanRow(row).map((text) => (text === '' ? null : text)),
    );
    expect(clean.flagged).toEqual([]);
    expect([...clean.rows.values()]).toEqual(expected);
  });

  it.each(Object.entries(families))(
    'names exactly the row with %s and loses no row',
    (__, fault) => {
      const wrong: string[] = [];
      let planted = 0;
      for (let row = 0; row < rowCount; row++) {
        for (let column = 0; column < columnCount; column++) {
          const line = fault(lines[row]!, column, style);
          if (line === undefined || (row + column) % step !== 0) continue;
          planted++;
          const { rows, flagged } = read(assemble(replaced(joined, row, line), style));
          const lost = [...clean.rows].filter(
            ([number, cells]) =>
              number !== row + 1 && JSON.stringify(rows.get(number)) !== JSON.stringify(cells),
          );
          if (String(flagged) !== String(row + 1) || lost.length > 0 || rows.size !== rowCount) {
            wrong.push(
              `row ${row + 1}, column ${column + 1}: flagged ${String(flagged)}, ${lost.length} other rows changed, ${JSON.stringify(line)}`,
            );
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(planted).toBeGreaterThanOrEqual(rowCount / step);
    },
    60_000,
  );
});
