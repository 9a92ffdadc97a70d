import { describe, expect, it } from 'vitest';
import { fs } from '#test/nodeBuiltins.js';
import { describeWithSharedData, readSharedData, sharedData } from '#test/sharedData.js';
import type { Limits } from '../limits/limits.js';
import { writeXlsx } from '../xlsx/write/writeXlsx.js';
import { writeZip } from '../xlsx/zip/writeZip.js';
import { readSource } from './readSource.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function codeOf(content: Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  try {
    return (await readSource(content, { limits })).format;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/** An OLE2 file with one directory sector that names these streams. */
function ole2(names: readonly string[]): Uint8Array {
  const file = new Uint8Array(512 * 3);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 0, true);
  view.setUint32(76, 1, true);
  for (const [index, name] of names.entries()) {
    const at = 512 + index * 128;
    for (let unit = 0; unit < name.length; unit++)
      view.setUint16(at + unit * 2, name.charCodeAt(unit), true);
    view.setUint16(at + 64, name.length * 2 + 2, true);
  }
  view.setUint32(1024, 0xfffffffe, true);
  return file;
}

const part = (name: string, text = ''): { name: string; content: Uint8Array } => ({
  name,
  content: bytes(text),
});

describe('readSource', () => {
  it.each([
    ['CSV', bytes('a,b\n1,2'), 'csv'],
    ['JSON object', bytes('\ufeff {"a": [1,\n 2]}'), 'json'],
    ['JSON array', bytes('[{"a":1},\n{"a":2}]'), 'json'],
    ['NDJSON', bytes('{"a":1}\n{"a":2}\n'), 'ndjson'],
    ['CSV that begins with a bracket', bytes('[ref],to\n1,2'), 'csv'],
    ['workbook', writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] }), 'xlsx'],
    ['archive of CSV files', writeZip([part('j.csv', 'a,b\n1,2'), part('media/p.jpg')]), 'csv'],
    ['nothing', bytes(''), 'FILE-EMPTY'],
    [
      'password-protected workbook',
      ole2(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
      'FILE-ENCRYPTED',
    ],
    ['old workbook', ole2(['Root Entry', 'Workbook']), 'FILE-XLS'],
    ['older workbook', ole2(['Root Entry', 'Book']), 'FILE-XLS'],
    ['other Office document', ole2(['Root Entry', 'WordDocument']), 'FILE-OLE2'],
    ['web page', bytes('<!DOCTYPE html><table></table>'), 'FILE-HTML'],
    ['XML', bytes('<?xml version="1.0"?><a/>'), 'FILE-XML'],
    ['PDF', bytes('%PDF-1.7'), 'FILE-BINARY'],
    ['zip of other things', writeZip([part('a.txt', 'x')]), 'FILE-ZIP-NOT-WORKBOOK'],
    ['empty zip', writeZip([]), 'FILE-ZIP-NOT-WORKBOOK'],
    [
      'OpenDocument sheet',
      writeZip([part('mimetype', 'x'), part('content.xml', '<a/>')]),
      'FILE-ODS',
    ],
    [
      'workbook cut off',
      writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] }).slice(0, -30),
      'FILE-ZIP-BROKEN',
    ],
    [
      'workbook without its sheet',
      writeZip([
        part('[Content_Types].xml', '<Types/>'),
        part('xl/workbook.xml', '<workbook><sheets><sheet name="A" id="r1"/></sheets></workbook>'),
      ]),
      'FILE-WORKBOOK-BROKEN',
    ],
    ['names that leave the folder', writeZip([part('..\\evil.csv', 'a')]), 'FILE-ZIP-NAMES'],
    ['absolute names', writeZip([part('C:/evil.csv', 'a')]), 'FILE-ZIP-NAMES'],
    [
      'two names that differ in case',
      writeZip([part('a.csv', 'a'), part('A.csv', 'b')]),
      'FILE-ZIP-DUPLICATE',
    ],
    ['broken JSON', bytes('{"a": }'), 'FILE-JSON-BROKEN'],
    ['NUL', bytes('a,b\n1,\0'), 'FILE-NUL-BYTES'],
  ])('tells by content: %s', async (_, content, outcome) => {
    expect(await codeOf(content)).toBe(outcome);
  });

  it('reads each file of an archive as a table', async () => {
    const { tables } = await readSource(
      writeZip([part('f.csv', 'a;b\n1;2'), part('x/f-leg.csv', ''), part('__MACOSX/f.csv', 'x')]),
    );
    expect(tables.map(({ sheet, name, rows }) => [sheet, name, rows.length])).toEqual([
      [1, 'f', 2],
      [2, 'f-leg', 0],
    ]);
  });

  it('names size and hash, and the file in every location', async () => {
    const source = await readSource(bytes('a,b\n1\n2,3\n'), { file: 4 });
    expect(source).toMatchObject({
      bytes: 10,
      sha256: 'a93c9deff14285e4b57e670f205b70dd15368e046f415385f0aeff36f7ba709c',
      issues: [{ rule: 'TABLE-RAGGED', location: { file: 4, row: 2, line: 2 } }],
    });
  });

  const workbook = writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['abc', 'd'],
          ['e', 'f'],
        ],
      },
    ],
  });
  it.each([
    ['fileBytes', bytes('a,b\n1,2'), 7, 'LIMIT-FILE-BYTES'],
    ['rows', workbook, 2, 'LIMIT-ROWS'],
    ['columns', workbook, 2, 'LIMIT-COLUMNS'],
    ['workbookCellLength', workbook, 3, 'LIMIT-CELL-LENGTH'],
    ['zipEntries', workbook, 7, 'LIMIT-ZIP-ENTRIES'],
    ['cells', workbook, 8, 'LIMIT-CELLS'],
    ['xmlDepth', workbook, 5, 'LIMIT-XML-DEPTH'],
    ['jsonDepth', bytes('[[1]]'), 2, 'LIMIT-JSON-DEPTH'],
  ] as const)('holds to the limit of %s, and not before', async (name, content, most, code) => {
    expect(await codeOf(content, { [name]: most })).not.toMatch(/^LIMIT/u);
    expect(await codeOf(content, { [name]: most - 1 })).toBe(code);
  });

  it.each<[Record<string, number>]>([[{ rowz: 1 }], [{ rows: 0 }], [{ rows: Number.NaN }]])(
    'refuses the limit %j',
    async (limits) => {
      expect(await codeOf(bytes('a'), limits)).toBe('USAGE-LIMIT');
    },
  );
});

const folder = (name: string): readonly string[] =>
  fs
    .readdirSync(sharedData(name)!)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => `${name}/${file}`);

describeWithSharedData('readSource', () => {
  it('reads every CSV file there is', async () => {
    const files = [
      'kobo',
      'kobo-synthetic',
      'kobo-legacy',
      'odk-briefcase',
      'odk-central-synthetic',
      'messy',
      'hxl',
      'cpims-synthetic',
    ].flatMap((name) => folder(`exchange/${name}`));
    for (const file of files) {
      const { format, tables } = await readSource(readSharedData(file));
      expect({ file, format, read: tables[0]!.rows.length > 0 }).toEqual({
        file,
        format: 'csv',
        read: true,
      });
    }
    expect(files.length).toBeGreaterThan(80);
  });

  it('reads a zip of ODK Central as its tables', async () => {
    const { tables } = await readSource(
      readSharedData('exchange/odk-central-synthetic/journey_default.csv.zip'),
    );
    expect(tables.map(({ rows }) => rows.length)).toEqual([25, 57]);
  });
});
