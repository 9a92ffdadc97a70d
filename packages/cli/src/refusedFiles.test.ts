import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '@njia/exchange';
import { callNjia } from '#test/callNjia.js';
import { leaksOf } from '#test/leaksOf.js';
import { zipOf } from '#test/zipOf.js';

/** One planted text for content and one for names, of letters that no sentence of ours has in a row. */
const canary = { content: 'Zqźxvkwj', name: 'Kwqxzvjg' } as const;
const c = canary.content;

const folder = mkdtempSync(join(tmpdir(), 'njia-refused-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const workbook = writeXlsx({
  sheets: [
    {
      name: c,
      rows: [
        [c, 'Origin', 'Destination'],
        [c, c, c],
      ],
    },
  ],
});
const relations = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
const types: readonly [string, string] = ['[Content_Types].xml', '<Types/>'];
const book = (sheet: string | Uint8Array) =>
  zipOf([
    types,
    ['_rels/.rels', relations('xl/workbook.xml')],
    [
      'xl/workbook.xml',
      `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${c}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations('worksheets/sheet1.xml').replace('officeDocument"', 'worksheet"'),
    ],
    ['xl/worksheets/sheet1.xml', sheet],
  ]);
const sheetOf = (inner: string) => `<worksheet><sheetData>${inner}</sheetData></worksheet>`;

/** A compound file with one stream of this name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(0, 48);
  bytes.writeUInt32LE(1, 76);
  bytes.write(stream, 512 + 128, 'utf16le');
  bytes.writeUInt16LE(stream.length * 2 + 2, 512 + 128 + 64);
  bytes.write(c, 900, 'utf16le');
  bytes.fill(0xff, 1024, 1536);
  bytes.writeUInt32LE(0xfffffffe, 1024);
  return bytes;
}

/** 12 MiB that pack to nearly nothing. */
const bomb = book(`<worksheet><sheetData>${' '.repeat(12 * 1024 * 1024)}</sheetData></worksheet>`);

/** A file for every code that refuses one as a whole, with the limit that is set for it. */
const refused: readonly (readonly [code: string, content: string | Uint8Array, limit?: string])[] =
  [
    ['FILE-EMPTY', ''],
    ['FILE-ENCRYPTED', compound('EncryptedPackage')],
    ['FILE-XLS', compound('Workbook')],
    ['FILE-OLE2', compound(c)],
    [
      'FILE-XLSB',
      zipOf([types, ['_rels/.rels', relations('xl/workbook.bin')], ['xl/workbook.bin', c]]),
    ],
    [
      'FILE-ODS',
      zipOf([
        ['mimetype', 'application/x'],
        ['content.xml', `<a>${c}</a>`],
      ]),
    ],
    ['FILE-HTML', `<!doctype html><title>${c}</title>`],
    ['FILE-XML', `<?xml version="1.0"?><a>${c}</a>`],
    ['FILE-BINARY', `%PDF-1.7 ${c}`],
    ['FILE-NUL-BYTES', `${c},b\r\n${c}\0,${c}`],
    ['FILE-ZIP-BROKEN', workbook.slice(0, workbook.length - 40)],
    [
      'FILE-ZIP-CHECKSUM',
      withWrongChecksum(book(sheetOf(`<row><c t="str"><v>${c}</v></c></row>`))),
    ],
    ['FILE-ZIP-DUPLICATE', zipOf([types, [c, c], [c, c]])],
    ['FILE-ZIP-NAMES', zipOf([types, [`../${c}`, c]])],
    ['FILE-ZIP-NOT-WORKBOOK', zipOf([[c, c]])],
    ['FILE-WORKBOOK-BROKEN', zipOf([types, ['_rels/.rels', relations(`xl/${c}.xml`)], ['x', c]])],
    ['FILE-XML-BROKEN', book(`<worksheet><${c}`)],
    ['FILE-XML-DOCTYPE', book(`<!DOCTYPE ${c} [<!ENTITY ${c} "${c}">]><worksheet/>`)],
    ['FILE-JSON-BROKEN', `{"${c}": "${c}", ${c}}`],
    ['LIMIT-FILE-BYTES', `a,b\r\n${c},${c}`, 'fileBytes=5'],
    ['LIMIT-ROWS', `a,b\r\n${`${c},${c}\r\n`.repeat(5)}`, 'rows=2'],
    ['LIMIT-COLUMNS', `${`${c},`.repeat(20)}\r\n`, 'columns=10'],
    ['LIMIT-CELLS', workbook, 'cells=2'],
    ['LIMIT-UNPACKED-BYTES', workbook, 'unpackedBytes=100'],
    ['LIMIT-RATIO', bomb],
    ['LIMIT-ZIP-ENTRIES', workbook, 'zipEntries=2'],
    ['LIMIT-CELL-LENGTH', `a,b\r\n${c.repeat(20)},${c}`, 'csvCellLength=20'],
    ['LIMIT-JSON-DEPTH', `${'['.repeat(80)}"${c}"${']'.repeat(80)}`],
    ['LIMIT-XML-DEPTH', book(`<${c}>`.repeat(80))],
  ];

/** Turns one bit of what the directory says about the last entry. */
function withWrongChecksum(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (const [signature, at] of [
    ['PK\u0001\u0002', 16],
    ['PK\u0003\u0004', 14],
  ] as const) {
    const place = copy.lastIndexOf(signature, undefined, 'latin1') + at;
    copy[place] = copy[place]! ^ 1;
  }
  return copy;
}

describe('a file that is refused as a whole: exit code 3, its code, nothing written, nothing told', () => {
  it.each(refused.map(([code]) => code))('%s', async (code) => {
    const [, content, limit] = refused.find(([one]) => one === code)!;
    const file = join(folder, `${canary.name}-${code}`);
    writeFileSync(file, content);
    const before = readdirSync(folder);
    const limits = limit === undefined ? [] : ['--limit', limit];
    const out = join(folder, `out-${canary.name}`);
    for (const words of [
      ['validate', file, '--out', `${out}.html`],
      ['validate', file, '--format', 'json', '--lang', 'sw'],
      ['inspect', file],
      ['convert', file, '--out', `${out}.json`],
      ['convert', file, '--to', 'ndjson'],
      ['fix', file, '--out', `${out}.csv`, '--log', `${out}-log.csv`],
      ['map', file, '--out', `${out}.json`],
    ]) {
      const result = await callNjia([...words, ...limits]);
      // One limit of the file as a whole is seen before it is opened, and has a code of its own.
      const expected = code === 'LIMIT-FILE-BYTES' ? /LIMIT-(?:FILE-)?BYTES/u : `(${code})`;
      expect([words[0], result.code, result.stdout]).toEqual([words[0], 3, '']);
      expect(result.stderr).toMatch(expected);
      expect(leaksOf(result.stderr, Object.values(canary))).toEqual([]);
    }
    expect(readdirSync(folder)).toEqual(before);
  });

  it('is tried for every code there is', () => {
    const exchange = fileURLToPath(new URL('../../exchange/src/', import.meta.url));
    const sources = ['tables/fileErrors.ts', 'limits/limitCodes.ts'].map((name) =>
      readFileSync(join(exchange, name), 'utf8'),
    );
    const codes = sources.join('\n').match(/(?<=')(?:FILE|LIMIT)-[A-Z0-9-]+(?=')/gu);
    expect([...new Set(codes)].sort()).toEqual(refused.map(([code]) => code).sort());
  });
});
