import { describe, expect, it } from 'vitest';
import { writeCsv } from '../csv/writeCsv.js';
import { writeDataset } from '../write/writeDataset.js';
import { checkFiles } from './checkFiles.js';
import { checkStream } from './checkStream.js';

const options = { today: '2026-11-26', profile: 'ke' } as const;
const encode = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const sheet = encode(
  writeCsv([
    ['Ref', 'Origin', 'Destination', 'Transport', 'Date recorded', 'Persons', 'Sex'],
    ['A', 'Busia', 'Juba', 'bus', '2026-02-01', 2, ''],
    ['B', 'Busia', 'Juba', 'bus, zeppelin', '2026-02-01', 2, ''],
    ['C', 'Busia', 'Juba', 'bus', '31/02/2026', 2, ''],
    ['D', 'Busia', 'Juba', 'bus', '2026-02-01', 'many many', ''],
    ['E', 'Busia', 'Juba', 'bus', '2026-02-01', 1, 'zz'],
  ]),
);

describe('what could not be read', () => {
  it('is said once, in its cell', async () => {
    const { report, dataset } = await checkFiles([sheet], options);
    const errors = report.issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, location }) => [rule, location?.cell])).toEqual([
      ['CODE-UNKNOWN', 'D3'],
      ['DATE-IMPOSSIBLE', 'E4'],
      ['FIELD-TYPE', 'F5'],
      ['CODE-UNKNOWN', 'G6'],
    ]);
    expect(dataset['journeys']).toMatchObject([
      {},
      { sourceCodes: [{ field: 'legs.0.modes', standard: 'unread', code: 'zeppelin' }] },
      { sourceCodes: [{ field: 'reportedOn', standard: 'unread', code: '31/02/2026' }] },
      { sourceCodes: [{ field: 'persons', standard: 'unread', code: 'many many' }] },
      {},
    ]);
    async function* bytes() {
      await Promise.resolve();
      yield sheet;
    }
    expect((await checkStream([bytes()], options)).summary).toEqual(report.summary);
  });

  it.each(['json', 'ndjson', 'csv', 'xlsx'] as const)(
    'still counts against its record once it is converted to %s',
    async (format) => {
      const { report, dataset } = await checkFiles([sheet], options);
      const files = writeDataset(dataset, format).map(({ content }) => encode(content));
      const again = (await checkFiles(files, options)).report;
      expect([again.summary.errors, again.summary.readyToShare]).toEqual([
        report.summary.errors,
        report.summary.readyToShare,
      ]);
      expect(again.summary.byRule['VALUE-NOT-READ']?.count).toBe(4);
    },
  );
});

describe('what the file reader noticed', () => {
  const table = encode(
    [
      'Returns of the network, first quarter, checked by the office,',
      'Ref,Origin,Destination,Transport,Persons',
      'A,Busia,Juba,bus,2',
      'B,Busia,Juba,bus',
      'C,Busia,Juba,bus,1',
      'D,Busia,Juba,bus,1',
      'TOTAL,,,2',
    ].join('\r\n'),
  );

  it('says nothing about the cells of titles and totals, and names the sheet like all else', async () => {
    const { report } = await checkFiles([table], options);
    async function* bytes() {
      await Promise.resolve();
      yield table;
    }
    const streamed = await checkStream([bytes()], options);
    for (const { issues } of [report, streamed])
      expect(issues.filter(({ rule }) => rule === 'TABLE-RAGGED')).toMatchObject([
        { location: { file: 1, sheet: 1, row: 4, line: 4 } },
      ]);
    expect(streamed.summary).toEqual(report.summary);
  });
});
