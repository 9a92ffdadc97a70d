import { describe, expect, it } from 'vitest';
import { fs, path } from '#test/nodeBuiltins.js';
import { describeWithSharedData, sharedData } from '#test/sharedData.js';
import { defaultLimits } from '../../limits/defaultLimits.js';
import { readSource } from '../../tables/readSource.js';
import type { Source } from '../../tables/source.js';
import { writeXlsx } from '../write/writeXlsx.js';
import { ZipContainer } from '../zip/zipContainer.js';
import { markWorkbook } from './markWorkbook.js';
import type { WorkbookMark } from './workbookMark.js';

const original = writeXlsx({
  sheets: [
    {
      name: 'Njia report',
      rows: [
        ['ref', 'mode', 'day'],
        ['HK-1', 'bus', { kind: 'date', date: '2026-03-01' }],
        [],
        ['HK-2', '=1+1', null],
      ],
      comments: [{ row: 2, column: 2, text: 'ours' }],
    },
    { name: 'More', rows: [] },
  ],
});

const marks: readonly WorkbookMark[] = [
  { sheet: 1, row: 4, column: 5, severity: 'info', text: 'E4' },
  { sheet: 1, row: 2, column: 3, severity: 'warning', text: 'C2 <first>' },
  { sheet: 1, row: 2, column: 3, severity: 'error', text: 'C2 second' },
  { sheet: 1, row: 2, column: 2, severity: 'error', text: 'has a comment already' },
  { sheet: 1, row: 3, column: 1, severity: 'error', text: 'empty row' },
  { sheet: 1, row: 9, column: 2, severity: 'error', text: 'below the data' },
  { sheet: 2, row: 1, column: 1, severity: 'warning', text: 'empty sheet' },
];

function values(source: Source): unknown {
  return source.tables.map(({ name, rows, merges, hiddenColumns, formulas, visibility }) => ({
    name,
    rows,
    merges,
    hiddenColumns,
    formulas,
    visibility,
  }));
}

describe('markWorkbook', () => {
  it('marks cells, keeps all values, and adds the report as last sheet', async () => {
    const report = {
      name: 'Njia report',
      rows: [
        [{ value: 'Errors', look: 'header' as const }, 3],
        ['=2+2', true],
      ],
      widths: [20],
    };
    const marked = await readSource(markWorkbook(original, marks, report));
    const before = await readSource(original);
    expect(values({ ...marked, tables: marked.tables.slice(0, 2) })).toEqual(values(before));
    expect(
      marked.tables.map(({ comments }) => comments.map(({ row, column }) => [row, column])),
    ).toEqual([
      [
        [2, 2],
        [2, 3],
        [3, 1],
        [4, 5],
        [9, 2],
      ],
      [[1, 1]],
      [],
    ]);
    expect(marked.tables[2]).toMatchObject({
      name: 'Njia report 2',
      rows: [{ cells: ['Errors', 3] }, { cells: ['=2+2', true] }],
    });
  });

  it('colours the cell and joins the texts of its marks', () => {
    const container = new ZipContainer(markWorkbook(original, marks), defaultLimits);
    const part = (name: string): string =>
      new TextDecoder().decode(container.unpackWhole(container.entries.get(name)!));
    expect(part('xl/comments1.xml')).toContain('C2 &lt;first&gt;&#10;C2 second');
    expect(part('xl/comments1.xml').match(/<author>Njia/gu)).toHaveLength(2);
    // A comment that was there keeps its words; ours follow.
    expect(part('xl/comments1.xml')).toMatch(
      /<comment ref="B2"[^>]*><text><t[^>]*>ours<\/t><r><t[^>]*>&#10;— Njia —&#10;has a comment already<\/t><\/r><\/text>/u,
    );
    const style = Number(/<c r="C2" s="(\d+)"/u.exec(part('xl/worksheets/sheet1.xml'))?.[1]);
    const twin = part('xl/styles.xml').split('<cellXfs')[1]!.split('<xf ')[style + 1]!;
    expect(twin).toContain('numFmtId="164"');
    const fill = Number(/fillId="(\d+)"/u.exec(twin)?.[1]);
    expect(part('xl/styles.xml').split('<fill>')[fill + 1]).toContain('FFFFC7CE');
  });

  it('gives the same bytes for the same marks, and none for a sheet that is not there', () => {
    expect(markWorkbook(original, marks)).toEqual(markWorkbook(original, [...marks]));
    const mark = { sheet: 3, row: 1, column: 1, severity: 'error', text: '' } as const;
    expect(() => markWorkbook(original, [mark])).toThrow(
      expect.objectContaining({ code: 'USAGE-MARK' }),
    );
    expect(() => markWorkbook(new TextEncoder().encode('a,b'), [])).toThrow(
      expect.objectContaining({ code: 'FILE-ZIP-NOT-WORKBOOK' }),
    );
  });
});

function workbooks(folder: string): readonly string[] {
  return fs.readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (fs.statSync(file).isDirectory()) return name === 'hostile-xlsx' ? [] : workbooks(file);
    return /\.xls[xm]$/u.test(name) ? [file] : [];
  });
}

describeWithSharedData('markWorkbook', () => {
  it('keeps every value of every workbook there is', async () => {
    const files = workbooks(sharedData()!);
    for (const file of files) {
      const bytes = fs.readFileSync(file);
      const before = await readSource(bytes);
      const { sheet } = before.tables[0]!;
      const planted = [
        [1, 1],
        [2, 40],
        [4, 2],
        [9000, 3],
      ].map(([row, column]) => ({
        sheet,
        row: row!,
        column: column!,
        severity: 'error' as const,
        text: 'x',
      }));
      const marked = await readSource(
        markWorkbook(bytes, planted, { name: 'Njia', rows: [['x']] }),
      );
      const name = path.basename(file);
      expect({ name, values: values({ ...marked, tables: marked.tables.slice(0, -1) }) }).toEqual({
        name,
        values: values(before),
      });
      const comments = new Set(
        marked.tables[0]!.comments.map(({ row, column }) => `${row},${column}`),
      );
      expect([...comments]).toEqual(expect.arrayContaining(['1,1', '2,40', '4,2', '9000,3']));
      expect(marked.hasAuthor).toBe(before.hasAuthor);
    }
    expect(files.length).toBeGreaterThan(50);
  }, 60_000);
});
