import { NjiaError } from '@njia/schema';
import { expect, it } from 'vitest';
import { fs, path } from '#test/nodeBuiltins.js';
import { describeWithSharedData, readSharedText, sharedData } from '#test/sharedData.js';
import { writeZip } from '../xlsx/zip/writeZip.js';
import { readSource } from './readSource.js';

interface Expected {
  readonly file: string;
  readonly expect: 'read' | 'refuse' | 'either';
  readonly stored: boolean;
}

const folder = 'reliability/hostile-xlsx';

/** Which code refuses each file, and what is said about those that are read. */
const outcomes: Readonly<Record<string, string>> = {
  'ok-baseline.xlsx': '2 rows',
  'bomb-one-cell-1GiB.xlsx': 'LIMIT-UNPACKED-BYTES',
  'bomb-20M-rows.xlsx': 'LIMIT-RATIO',
  'million-merges.xlsx': '2 rows',
  'deep-xml-100k.xlsx': 'LIMIT-XML-DEPTH',
  'billion-laughs-sheet.xlsx': 'FILE-XML-DOCTYPE',
  'xxe-file.xlsx': 'FILE-XML-DOCTYPE',
  'external-link.xlsx': '2 rows WORKBOOK-EXTERNAL-LINK',
  'lying-dimension.xlsx': '2 rows',
  'cell-ref-out-of-range.xlsx': '1 rows CELL-REFERENCE',
  'sst-index-out-of-range.xlsx': '1 rows CELL-REFERENCE',
  'date-serial-edge.xlsx': '1 rows',
  'proto-headers.xlsx': '2 rows',
  'formula-cells.xlsx': '2 rows',
  'control-chars.xlsx': '1 rows CELL-CONTROL-CHARACTER',
  'zip-slip.xlsx': 'FILE-ZIP-NAMES',
  'duplicate-entries.xlsx': 'FILE-ZIP-DUPLICATE',
  'crc-mismatch.xlsx': 'FILE-ZIP-BROKEN',
  'bad-crc.xlsx': 'FILE-ZIP-CHECKSUM',
  'empty.xlsx': 'FILE-EMPTY',
  'not-a-zip.xlsx': 'FILE-ZIP-BROKEN',
  'csv-named-xlsx.xlsx': '2 rows',
  'html-named-xlsx.xlsx': 'FILE-HTML',
  'ole2-encrypted-header.xlsx': 'FILE-OLE2',
};

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const { tables, issues } = await readSource(bytes);
    return [`${tables[0]!.rows.length} rows`, ...issues.map(({ rule }) => rule)].join(' ');
  } catch (error) {
    // A raw TypeError or RangeError is a crash, not a refusal.
    if (error instanceof NjiaError) return error.code;
    throw error;
  }
}

describeWithSharedData('hostile workbooks', () => {
  // The guard ends a hang; how long reading takes is measured apart from the tests.
  it.each(Object.keys(outcomes))(
    'ends with a clear outcome: %s',
    async (file) => {
      const bytes = fs.readFileSync(path.join(sharedData(folder)!, file));
      expect(await outcomeOf(bytes)).toBe(outcomes[file]);
    },
    10_000,
  );

  it('refuses and reads what the list of the collection says', () => {
    const listed = JSON.parse(readSharedText(`${folder}/expected.json`)) as readonly Expected[];
    const files = listed.filter(({ stored }) => stored);
    expect(files.map(({ file }) => file).sort()).toEqual(Object.keys(outcomes).sort());
    const wrong = files.filter(({ file, expect: wanted }) => {
      const refused = /^(?:FILE|LIMIT)-/u.test(outcomes[file]!);
      return wanted !== 'either' && refused !== (wanted === 'refuse');
    });
    expect(wrong).toEqual([]);
  });

  it('keeps headers named like parts of every object', async () => {
    const bytes = fs.readFileSync(path.join(sharedData(folder)!, 'proto-headers.xlsx'));
    const { tables } = await readSource(bytes);
    expect(tables[0]!.rows.map(({ cells }) => cells)).toEqual([
      ['__proto__', 'constructor', 'toString'],
      ['polluted', 'x', 'y'],
    ]);
  });

  it('takes the stored result of a formula as text and says that there is one', async () => {
    const bytes = fs.readFileSync(path.join(sharedData(folder)!, 'formula-cells.xlsx'));
    const { tables } = await readSource(bytes);
    expect(tables[0]).toMatchObject({
      rows: [{ cells: ['name'] }, { cells: ["=cmd|' /C calc'!A0"] }],
      formulas: [{ row: 2, column: 1 }],
    });
  });
});

it('refuses a container of 65,000 entries before unpacking one', async () => {
  const empty = { packed: new Uint8Array(0), method: 0, crc: 0, unpackedBytes: 0 } as const;
  const parts = Array.from({ length: 65_000 }, (_, index) => ({
    name: `xl/media/i${index}.xml`,
    ...empty,
  }));
  expect(await outcomeOf(writeZip(parts))).toBe('LIMIT-ZIP-ENTRIES');
});
