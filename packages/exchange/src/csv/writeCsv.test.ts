import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSource } from '../tables/readSource.js';
import { writeCsv } from './writeCsv.js';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.string({
    unit: fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      ' ',
      'a',
      '1',
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      '\0',
      '_',
      'x',
      '0',
      '5',
      'F',
      '\ufeff',
      '\ud800',
      '\udc00',
    ),
  }),
);

/** Rows of nothing but spaces may be left out by the reader; no other row may. */
const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

it('reads back every text it writes, without being told the layout', async () => {
  const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(fc.array(text, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 8,
    }),
  );
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.boolean(),
      async (rows, delimiter, mark) => {
        fc.pre(!rows.every(isBlank));
        const source = await readSource(
          new TextEncoder().encode(writeCsv(rows, { delimiter, mark })),
        );
        const expected = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
        const read = expected.map((cells, index) => {
          const found = source.tables[0]?.rows.find(({ row }) => row === index + 1)?.cells;
          return found ?? (isBlank(rows[index]!) ? cells : undefined);
        });
        expect(read).toEqual(expected);
        const oneColumn = rows[0]!.length === 1;
        expect(oneColumn ? [] : source.issues).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});
