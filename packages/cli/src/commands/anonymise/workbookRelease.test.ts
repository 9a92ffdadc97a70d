import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { definePolicy, releaseFields, tableFromRows } from '@njia/anonymise';
import { verifyRelease } from '@njia/anonymise/verify';
import { readSource, writeXlsx } from '@njia/exchange';
import { beforeAll, describe, expect, it } from 'vitest';
import { callNjia } from '#test/callNjia.js';
import { testFolder } from '#test/testFolder.js';
import { exitCode } from '../../exitCode.js';

const path = testFolder('workbook');
const words = [path('cases.xlsx'), '--policy', path('policy.json')];
type Sheet = Parameters<typeof writeXlsx>[0]['sheets'][number];

const policy = definePolicy({
  name: 'shared',
  purpose: 'a test',
  attributes: [
    { column: 'name', role: 'identifier' },
    { column: 'county', role: 'quasi-identifier' },
    { column: 'way', role: 'quasi-identifier' },
  ],
  models: [{ model: 'k-anonymity', k: 5 }],
  transformation: { method: 'suppress' },
});
const header = ['name', 'county', 'way'];
const cases = Array.from({ length: 120 }, (_, at) => [
  `Zawadi Nambari ${at}`,
  ['Busia & Teso', 'Kwale', 'Lamu'][at === 7 ? 2 : at % 2] ?? null,
  at % 3 === 0 ? null : 'bus',
]);
const originals = { header, rows: cases };
let rows: (string | null)[][] = [];

beforeAll(async () => {
  const sheets = [{ name: 'cases', rows: [header, ...cases] }];
  writeFileSync(path('cases.xlsx'), writeXlsx({ sheets }));
  writeFileSync(path('policy.json'), JSON.stringify(policy));
  const made = await callNjia(['anonymise', ...words, '--out', path('shared.xlsx')]);
  if (made.code !== exitCode.fine) throw new Error(made.stderr);
  const source = await readSource(readFileSync(path('shared.xlsx')));
  rows = (source.tables[0]?.rows ?? []).map(({ cells }) =>
    cells.map((cell) => (typeof cell === 'string' ? cell : null)),
  );
});

async function verdictOf(bytes: Uint8Array): Promise<string[]> {
  const verdict = await verifyRelease({ bytes, policy, originals });
  return verdict.checks.filter(({ pass }) => !pass).map(({ id }) => id);
}

const written = (changed: Partial<Sheet>, more: object = {}, others: Sheet[] = []): Uint8Array =>
  writeXlsx({ sheets: [{ name: 'release', rows, ...changed }, ...others], ...more });

interface Part {
  name: string;
  text: string;
  tail?: Uint8Array;
}

/** Takes a container apart and puts it together again, for faults that no writer of ours would make. */
function rebuilt(bytes: Uint8Array, change: (parts: Part[]) => Part[], comment = ''): Uint8Array {
  const buffer = Buffer.from(bytes);
  const parts: Part[] = [];
  for (let at = 0; buffer.readUInt32LE(at) === 0x04034b50;) {
    const [packed, name] = [buffer.readUInt32LE(at + 18), buffer.readUInt16LE(at + 26)];
    const start = at + 30 + name;
    const content = inflateRawSync(buffer.subarray(start, start + packed)).toString();
    parts.push({ name: buffer.subarray(at + 30, start).toString(), text: content });
    at = start + packed;
  }
  const [body, directory]: Buffer[][] = [[], []];
  let offset = 0;
  const entries = change(parts);
  for (const { name, text, tail } of entries) {
    const content = Buffer.from(text);
    const packed = Buffer.concat([deflateRawSync(content), tail ?? Buffer.alloc(0)]);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    body?.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, Buffer.from(name), packed);
    const head = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), common]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory?.push(head, rest, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const index = Buffer.concat(directory ?? []);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...(body ?? []), index, end, Buffer.from(comment)]);
}

function crc32(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

const edited = (name: string, from: string, to: string): Uint8Array =>
  rebuilt(written({}), (parts) =>
    parts.map((part) => {
      if (part.name !== name) return part;
      expect(part.text).toContain(from);
      return { ...part, text: part.text.replace(from, to) };
    }),
  );
const sheet = 'xl/worksheets/sheet1.xml';
const texts = 'xl/sharedStrings.xml';

describe('a release as a workbook', () => {
  it('is read by the gate itself, holds no name, and says what the CSV would say', async () => {
    expect(rows[0]).toEqual(['county', 'way']);
    const proof = [path('shared.xlsx'), '--original', ...words];
    expect((await callNjia(['verify', ...proof])).code).toBe(exitCode.fine);
    const reports = [
      '--report',
      path('shared.report.json'),
      '--report',
      path('shared.report.html'),
    ];
    expect((await callNjia(['verify', ...proof, ...reports])).code).toBe(exitCode.fine);
    writeFileSync(path('hidden.xlsx'), written({ hiddenRows: [3] }));
    const hidden = await callNjia(['verify', path('hidden.xlsx'), ...proof.slice(1)]);
    expect(hidden.code).toBe(exitCode.privacyStop);
    expect(await verdictOf(readFileSync(path('shared.xlsx')))).toEqual([]);
    expect(readFileSync(path('shared.xlsx'))).toEqual(Buffer.from(written({})));
    expect(existsSync(path('shared.csv'))).toBe(false);
    const made = await callNjia(['anonymise', ...words, '--out', path('flat.csv')]);
    expect([made.code, made.stderr]).toEqual([exitCode.fine, '']);
    const lines = rows.map((row) => ['', ''].map((_, at) => row[at] ?? '').join(','));
    expect(readFileSync(path('flat.csv'), 'utf8')).toBe(`${lines.join('\n')}\n`);
  });

  it('may be packed by others, as long as it is the same workbook', async () => {
    expect(await verdictOf(rebuilt(written({}), (parts) => parts))).toEqual([]);
  });

  it.each<[string, () => Uint8Array]>([
    ['a hidden sheet', () => written({}, {}, [{ name: 'x', rows: [], visibility: 'hidden' }])],
    ['a very hidden one', () => written({}, {}, [{ name: 'x', rows, visibility: 'very-hidden' }])],
    ['a second sheet', () => written({}, {}, [{ name: 'more', rows: [['Zawadi Nambari 7']] }])],
    ['another name of the sheet', () => written({ name: 'Zawadi Nambari 7' })],
    ['a hidden row', () => written({ hiddenRows: [3] })],
    ['a hidden column', () => written({ columns: [{ hidden: true }] })],
    ['a comment', () => written({ comments: [{ row: 2, column: 1, text: 'Zawadi Nambari 7' }] })],
    ['a defined name', () => written({}, { names: [{ name: 'x', refersTo: 'release!$A$1' }] })],
    ['merged cells', () => written({ merges: ['A2:B2'] })],
    [
      'an input rule with a text',
      () => written({ inputRules: [{ range: 'A2', kind: 'list', formula: '"Zawadi"' }] }),
    ],
    ['a number', () => written({ rows: [...rows.slice(0, -1), ['Kwale', 7]] })],
    ['a formula', () => edited(sheet, '<v>2</v>', '<f>1+1</f><v>2</v>')],
    ['an inline text', () => edited(sheet, '</sheetData>', '</sheetData><x>Zawadi</x>')],
    ['an attribute', () => edited(sheet, '<row r="2"', '<row r="2" spans="Zawadi"')],
    [
      'a text that no cell uses',
      () =>
        rebuilt(written({}), (parts) =>
          parts.map((part) =>
            part.name === texts
              ? {
                  ...part,
                  text: part.text
                    .replace('</sst>', '<si><t xml:space="preserve">Zawadi</t></si></sst>')
                    .replace(/uniqueCount="(\d+)"/u, (_, n) => `uniqueCount="${Number(n) + 1}"`),
                }
              : part,
          ),
        ),
    ],
    ['a phonetic text', () => edited(texts, '</t></si>', '</t><rPh><t>Zawadi</t></rPh></si>')],
    ['a remark in the markup', () => edited(texts, '<si>', '<!-- Zawadi --><si>')],
    ['a style with a name in it', () => edited('xl/styles.xml', 'Calibri', 'Zawadi')],
    [
      'the author in the properties',
      () =>
        rebuilt(written({}), (parts) => [
          ...parts,
          { name: 'docProps/core.xml', text: '<creator>Zawadi Nambari 7</creator>' },
        ]),
    ],
    [
      'custom XML instead of a part',
      () =>
        rebuilt(written({}), (parts) =>
          parts.map((part) =>
            part.name === 'xl/styles.xml' ? { ...part, name: 'customXml/item.xml' } : part,
          ),
        ),
    ],
    ['an external link', () => edited('xl/_rels/workbook.xml.rels', 'styles.xml', 'http://x/')],
    ['a part twice', () => rebuilt(written({}), (parts) => [...parts, ...parts.slice(-1)])],
    ['a comment of the container', () => rebuilt(written({}), (parts) => parts, 'Zawadi')],
    ['bytes after the end', () => Buffer.concat([written({}), Buffer.from('Zawadi')])],
    ['bytes before the start', () => Buffer.concat([Buffer.from('PK'), written({})])],
    [
      'bytes after the packed data of a part',
      () =>
        rebuilt(written({}), (parts) =>
          parts.map((part) => ({ ...part, tail: Buffer.from('Zawadi') })),
        ),
    ],
    ['half a workbook', () => written({}).subarray(0, 900)],
  ])('is refused with %s', async (_, make) => {
    expect(await verdictOf(make())).toContain('encoding');
  });

  const spelled = (name: string, from: string | RegExp, to: string): Uint8Array =>
    rebuilt(written({}), (parts) =>
      parts.map((part) => {
        if (part.name !== name) return part;
        expect(part.text).toMatch(from);
        return { ...part, text: part.text.replace(from, to) };
      }),
    );
  it.each<[string, () => Uint8Array]>([
    ['marked as quoted', () => spelled(sheet, /"A3" t="s"/u, '"A3" s="4" t="s"')],
    ['with a character spelled out', () => spelled(texts, 'Kwale', '_x004B_wale')],
    ['with noughts before a number of texts', () => spelled(texts, 'count="', 'count="00')],
  ])('is refused with one cell %s, for that could mark its row', async (_, make) => {
    expect(await verdictOf(make())).toEqual(['one-spelling']);
  });

  it('says that the packing proves nothing', async () => {
    const { notProven } = await verifyRelease({ bytes: written({}), policy, originals });
    expect(notProven).toContain('packing-of-a-workbook');
  });

  it('is written in one way whatever the texts are', async () => {
    const signs = ['', 'a', '1', ' ', ',', '"', "'", '|', '%', '&', '<', '>', '=', '+', '-', '@'];
    const others = ['_x0041', '_x0041_', 'é', '\u2212', '\u00AD', '\uFF0B', '\t', '\n', '\r'];
    const units = [...signs, ...others];
    const lines = units.flatMap((first) =>
      units.map((second) => [first + second, `${second}'${first}1`, `'${first}=${second}`]),
    );
    const { table } = tableFromRows(['a', 'b', 'c'], [[null, 'x', null], ...lines]);
    const bytes = writeXlsx({ sheets: [{ name: 'release', rows: releaseFields(table) }] });
    const { checks } = await verifyRelease({ bytes, policy, originals });
    const failing = (id: string) => checks.find((check) => check.id === id)?.failing;
    expect([failing('encoding'), failing('one-spelling')]).toEqual([0, 0]);
  });

  it('is examined as the CSV is: names, order, truth, groups', async () => {
    const [head = [], first = [], ...rest] = rows;
    const named = [head, ['Zawadi Nambari 7', 'bus'], ...rest];
    expect(await verdictOf(written({ rows: named }))).toContain('identifiers');
    expect(await verdictOf(written({ rows: [head, ...rest, first] }))).toEqual(['order']);
    const alone = [head, ['Lamu', first[1] ?? null], ...rest];
    expect(await verdictOf(written({ rows: alone }))).toContain('model/0/k-anonymity');
    const formula = [head, ['=1+1', null], ...rest];
    expect(await verdictOf(written({ rows: formula }))).toContain('formulas');
    expect(await verdictOf(written({ rows: [['county', 'shoe'], first, ...rest] }))).toContain(
      'columns',
    );
  });
});
