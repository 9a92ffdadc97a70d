import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '@njia/schema';
import { defaultLimits } from '../limits/defaultLimits.js';
import type { Row } from '../tables/table.js';
import { readCsv } from './readCsv.js';
import { readCsvStream } from './readCsvStream.js';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

async function stream(bytes: Uint8Array, size: number): Promise<{ rows: Row[]; issues: Issue[] }> {
  const rows: Row[] = [];
  const issues: Issue[] = [];
  for await (const batch of readCsvStream(inPieces(bytes, size))) {
    rows.push(...batch.rows);
    issues.push(...batch.issues);
  }
  return { rows, issues };
}

const whole = (bytes: Uint8Array): { rows: readonly Row[]; issues: readonly Issue[] } => {
  const { rows, issues } = readCsv(bytes, {}, defaultLimits);
  return { rows, issues };
};

describe('readCsvStream', () => {
  it('refuses a row of too many columns as soon as it has them', async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; taken < 40; taken++) {
        await Promise.resolve();
        yield new TextEncoder().encode(taken === 0 ? 'a,b\n1,2\n' : 'x,'.repeat(40_000));
      }
    }
    await expect(async () => {
      for await (const batch of readCsvStream(endless())) expect(batch.rows).toBeDefined();
    }).rejects.toThrow(
      expect.objectContaining({
        code: 'LIMIT-COLUMNS',
        message: expect.stringContaining('(line 3)') as string,
      }) as Error,
    );
    expect(taken).toBeLessThan(4);
  });

  it('reads any bytes as the whole-file reader does, faults included', async () => {
    const cells = fc.constantFrom(
      'a',
      '"',
      '""',
      '"x, y"',
      ',',
      ';',
      '\n',
      '\r\n',
      '\r',
      'é',
      '\u00e9',
      '',
      ' ',
      '\\',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(cells, { minLength: 1, maxLength: 200 }),
        fc.constantFrom(1, 2, 5, 64),
        async (parts, size) => {
          const bytes = new TextEncoder().encode(`h1,h2\n${parts.join('')}`);
          expect(await stream(bytes, size)).toEqual(whole(bytes));
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([1000, 65_536, 100_000])(
    'reads a file beyond the sample the same in pieces of %i bytes',
    async (size) => {
      const lines = ['ref;from;note'];
      for (let row = 1; row < 9000; row++) {
        lines.push(
          row % 500 === 0
            ? `HK-${row};"Busia`
            : row % 7 === 0
              ? `HK-${row};"Malaba; border";"two\nlines"`
              : `HK-${row};Kisumu;bus`,
        );
      }
      const bytes = new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
      const read = await stream(bytes, size);
      expect(read).toEqual(whole(bytes));
      expect(read.rows).toHaveLength(9000);
      expect(new Set(read.issues.map(({ location }) => location?.row))).toEqual(
        new Set(Array.from({ length: 17 }, (_, index) => (index + 1) * 500 + 1)),
      );
      expect(read.rows.at(-1)).toMatchObject({ row: 9000, cells: ['HK-8999', 'Kisumu', 'bus'] });
    },
  );

  it('knows the physical line of each record', () => {
    const bytes = new TextEncoder().encode('a,b\n"1\n2",x\r\n\n3,"4\r\n5"\r6,7');
    expect(whole(bytes).rows.map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [2, 2],
      [4, 5],
      [5, 7],
    ]);
  });
});
