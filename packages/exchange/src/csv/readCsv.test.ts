import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits/defaultLimits.js';
import type { Limits } from '../limits/limits.js';
import { readCsv } from './readCsv.js';
import type { CsvReading } from './readCsv.js';

const read = (text: string, limits: Partial<Limits> = {}): CsvReading =>
  readCsv(new TextEncoder().encode(text), {}, { ...defaultLimits, ...limits });

const cells = (text: string): unknown => read(text).rows.map((row) => row.cells);
const rules = (text: string): readonly string[] => read(text).issues.map(({ rule }) => rule);
const refusal = (code: string): unknown => expect.objectContaining({ code });

describe('the layout', () => {
  it.each([
    ['comma', 'a,b,c\n1,2,3\n', ','],
    ['semicolon with decimal commas', 'ref;lat;lon\nHK-1;-1,29;36,82\nHK-2;-0,09;34,76\n', ';'],
    ['tab', 'a\tb\n1\t2, or 3\n', '\t'],
    ['bar', 'a|b\n1|2\n', '|'],
    ['sep= line', 'sep=;\na,b;c\n1,2;3\n', ';'],
    [
      'titles above',
      'Return of May 2026\n\nref,from,to\nHK-1,Busia,Kisumu\nHK-2,Malaba,Nairobi\n',
      ',',
    ],
    ['one record of commas in notes', 'ref;note\nHK-1;bus, lorry, boat\nHK-2;bus\n', ';'],
  ])('is found: %s', (_, text, delimiter) => {
    expect(read(text).delimiter).toBe(delimiter);
  });

  it('takes a sep= line for no row', () => {
    expect(read('sep=;\r\na;b\r\n1;2').rows).toEqual([
      { row: 1, line: 2, cells: ['a', 'b'] },
      { row: 2, line: 3, cells: ['1', '2'] },
    ]);
  });

  it('may use apostrophes as quotes, and backslashes as escapes', () => {
    expect(cells("a,b,c\n1,'x, y',z\n2,'p, q',r\n3,s,t\n")).toEqual([
      ['a', 'b', 'c'],
      ['1', 'x, y', 'z'],
      ['2', 'p, q', 'r'],
      ['3', 's', 't'],
    ]);
    expect(cells('a,b\n1,"the \\"old\\" road, wet"\n2,"x"\n')).toEqual([
      ['a', 'b'],
      ['1', 'the "old" road, wet'],
      ['2', 'x'],
    ]);
  });

  it('keeps apostrophes that are no quotes', () => {
    expect(cells("a,b\n'quoted',Murang'a\n1,2\n")).toEqual([
      ['a', 'b'],
      ["'quoted'", "Murang'a"],
      ['1', '2'],
    ]);
  });

  it('has one column with a warning', () => {
    expect(rules('place\nKisumu\nNairobi\n')).toEqual(['TABLE-ONE-COLUMN']);
  });

  it('allows spaces around quoted cells', () => {
    expect(cells('a, b, c\n1, "x, y" ,3\n')).toEqual([
      ['a', ' b', ' c'],
      ['1', 'x, y', '3'],
    ]);
    expect(rules('a, b, c\n1, "x, y" ,3\n')).toEqual([]);
  });
});

describe('rows', () => {
  it('keep their numbers when lines are blank', () => {
    expect(read('a,b\n\n1,2\n,\n3,4').rows.map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [3, 3],
      [5, 5],
    ]);
  });

  it('are named when ragged, with the cause', () => {
    const { issues } = read('a,b,c\n1,2\n1,2,3\n1,2,3,4\n1;2;3\n1,2,3');
    expect(
      issues.map(({ rule, location, params }) => [
        rule,
        location?.row,
        params?.['cells'],
        params?.['columns'],
        params?.['cause'],
      ]),
    ).toEqual([
      ['TABLE-RAGGED', 2, 2, 3, 'missing-cells'],
      ['TABLE-RAGGED', 4, 4, 3, 'extra-cells'],
      ['TABLE-RAGGED', 5, 1, 3, 'other-delimiter'],
    ]);
  });

  it('are not called ragged above the table, or in a second table', () => {
    expect(
      rules(
        'Return of May\nBusia office\n\nref,from,to\n1,a,b\n2,a,b\n3,a,b\n\nmode,count\nbus,2\nlorry,1\n',
      ),
    ).toEqual([]);
  });

  it('keep headers named like parts of every object', () => {
    expect(cells('__proto__,constructor\nx,y\n')).toEqual([
      ['__proto__', 'constructor'],
      ['x', 'y'],
    ]);
  });
});

describe('limits', () => {
  it.each([
    ['columns', { columns: 3 }, '1,2,3', '1,2,3,4', 'LIMIT-COLUMNS'],
    ['cell length', { csvCellLength: 3 }, 'abc,d', 'abcd,d', 'LIMIT-CELL-LENGTH'],
    ['length of a quoted cell', { csvCellLength: 3 }, '"abc",d', '"abcd",d', 'LIMIT-CELL-LENGTH'],
    ['rows', { rows: 2 }, '1,2\n3,4', '1,2\n3,4\n5,6', 'LIMIT-ROWS'],
    ['cells', { cells: 4 }, '1,2\n3,4', '1,2\n3,4\n5,', 'LIMIT-CELLS'],
  ])('of %s: met, and exceeded by one', (_, limits, met, exceeded, code) => {
    expect(() => read(met, limits)).not.toThrow();
    expect(() => read(exceeded, limits)).toThrow(refusal(code));
  });

  it.each([
    ['a,b\n"x\ny",2\n1,2,3,4', { columns: 3 }, '(line 4)'],
    ['a,b\r\n1,abcd', { csvCellLength: 3 }, '(line 2)'],
    ['a,b\n1,2\n3,\0', {}, '(line 3)'],
  ])('say on which line: %j', (text, limits, line) => {
    expect(() => read(text, limits)).toThrow(line);
  });

  it('refuse a million columns', () => {
    expect(() => read(','.repeat(1_000_000))).toThrow(refusal('LIMIT-COLUMNS'));
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['nothing', '', 'FILE-EMPTY'],
    ['spaces and lines', ' \n\r\n', 'FILE-EMPTY'],
    ['delimiters only', ',,\n,,\n', 'FILE-EMPTY'],
    ['NUL', 'a,b\n1,\0\n', 'FILE-NUL-BYTES'],
  ])('%s', (_, text, code) => {
    expect(() => read(text)).toThrow(refusal(code));
  });
});
