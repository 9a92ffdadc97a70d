import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../tables/cell.js';
import { readSource } from '../../tables/readSource.js';
import { sha256 } from '../../tables/sha256.js';
import { writeXlsx } from './writeXlsx.js';

const two = (value: number): string => String(value).padStart(2, '0');

const date = fc
  .record({
    year: fc.integer({ min: 1901, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }): Cell => ({
    kind: 'date',
    date: `${year}-${two(month)}-${two(day)}`,
  }));

const dateTime = fc
  .tuple(date, fc.integer({ min: 0, max: 86_399 }))
  .map(([value, seconds]): Cell => {
    const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    return { ...(value as { kind: 'date'; date: string }), time };
  });

const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '_',
        'x',
        '0',
        '5',
        'F',
        '\0',
        '\ud800',
        '\udfff',
        '\uffff',
        '\r',
        '\n',
        '\t',
        ' ',
        '<',
        '&',
        "'",
        '=',
        '"',
      ),
    }),
  )
  .filter((value) => value !== '');

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => (Object.is(value, -0) ? 0 : value)),
  date,
  dateTime,
  text,
);

function withoutTrailing(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, cells.map((value) => value !== null).lastIndexOf(true) + 1);
}

describe('writeXlsx', () => {
  it('writes what our reader reads back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }),
        async (rows) => {
          const source = await readSource(writeXlsx({ sheets: [{ name: 'Data', rows }] }));
          const read = new Map(source.tables[0]!.rows.map(({ row, cells }) => [row, cells]));
          expect(rows.map((_, index) => read.get(index + 1) ?? [])).toEqual(
            rows.map(withoutTrailing),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps what it is told about sheets', async () => {
    const bytes = writeXlsx({
      sheets: [
        {
          name: 'Journeys & legs',
          rows: [
            [
              { value: 'ref', look: 'header' },
              { value: 'mode', look: 'header' },
            ],
            ['=1+1', 'bus'],
            ['HK-2', null],
          ],
          columns: [{ width: 20 }, { width: 10, hidden: true, format: 'text' }],
          freeze: { rows: 1, columns: 1 },
          hiddenRows: [3],
          merges: ['A5:B6'],
          inputRules: [
            {
              range: 'B2:B500',
              kind: 'list',
              formula: 'modes',
              error: { title: 'Mode', message: 'Choose "one".' },
            },
          ],
          comments: [{ row: 2, column: 1, text: 'Not in the list' }],
        },
        { name: 'Lists', rows: [['bus']], visibility: 'very-hidden' },
      ],
      names: [{ name: 'modes', refersTo: 'Lists!$A$1:$A$1' }],
    });
    const { tables, hasAuthor, issues } = await readSource(bytes);
    expect(hasAuthor).toBe(false);
    expect(tables[0]).toMatchObject({
      name: 'Journeys & legs',
      hiddenColumns: [2],
      merges: [{ firstRow: 5, firstColumn: 1, lastRow: 6, lastColumn: 2 }],
      comments: [{ row: 2, column: 1 }],
      formulas: [],
    });
    expect(tables[0]?.rows.map(({ row, hidden }) => [row, hidden ?? false])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
    expect(tables[1]).toMatchObject({ visibility: 'very-hidden' });
    expect(issues.map(({ rule, params }) => [rule, params?.['kind']])).toEqual([
      ['HIDDEN-CONTENT', 'rows'],
      ['HIDDEN-CONTENT', 'columns'],
      ['HIDDEN-CONTENT', 'comments'],
      ['HIDDEN-CONTENT', 'sheet'],
    ]);
  });

  it('gives the same bytes every time', async () => {
    const bytes = writeXlsx({
      sheets: [{ name: 'Data', rows: [['a', 1, { kind: 'date', date: '2026-03-01' }]] }],
    });
    expect(await sha256(bytes)).toBe(
      '6c60920723fa00cc3ffe458203d0e2672d33b4ec6aa2f7704f302c8d66189035',
    );
  });

  it.each([[''], ['a'.repeat(32)], ['a/b'], ["'a"]])('refuses the sheet name %j', (name) => {
    expect(() => writeXlsx({ sheets: [{ name, rows: [] }] })).toThrow(
      expect.objectContaining({ code: 'WRITE-SHEET-NAME' }),
    );
  });

  it('refuses two sheets of one name', () => {
    const sheets = [
      { name: 'Data', rows: [] },
      { name: 'DATA', rows: [] },
    ];
    expect(() => writeXlsx({ sheets })).toThrow(
      expect.objectContaining({ code: 'WRITE-SHEET-NAME' }),
    );
  });
});
