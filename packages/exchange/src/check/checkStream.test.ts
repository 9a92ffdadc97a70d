import { describe, expect, it } from 'vitest';
import { writeCsv } from '../csv/writeCsv.js';
import { makeSample } from '../sample/makeSample.js';
import { writeDataset } from '../write/writeDataset.js';
import { writeXlsx } from '../xlsx/write/writeXlsx.js';
import { checkFiles } from './checkFiles.js';
import { checkStream } from './checkStream.js';

const options = { today: '2026-11-26', profile: 'ke' } as const;
const encode = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

const heading = [
  'Route no',
  'Origin',
  'Transit',
  'Destination',
  'Transport',
  'Date reported',
  'Reported by',
];
const routes = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    `R${index % 9000}`,
    'Busia',
    index % 3 === 0 ? 'Nakuru' : '',
    'Nairobi',
    index % 50 === 0 ? 'zeppelin' : 'matatu',
    index % 7 === 0 ? '23/04/2026' : '03/04/2026',
    index % 4 === 0 ? 'Org A' : `Org ${index > 8000 ? 'B' : 'C'}`,
  ]);

describe('checkStream', () => {
  it('makes the same report as reading the file whole, over several batches of a route sheet', async () => {
    const csv = encode(writeCsv([['Our routes'], heading, ...routes(10_000)]));
    const whole = (await checkFiles([csv], options)).report;
    const streamed = await checkStream([inPieces(csv, 65_536)], options);
    expect(streamed.summary).toEqual(whole.summary);
    expect(streamed.sources).toEqual(whole.sources);
    expect(streamed.skipped).toEqual(whole.skipped);
    expect(whole.summary.byRule['ID-DUPLICATE']).toEqual({ count: 1000, sampled: 1000 });
    expect(streamed.issues.filter(({ rule }) => rule === 'ID-DUPLICATE')).toEqual(
      whole.issues.filter(({ rule }) => rule === 'ID-DUPLICATE'),
    );
  });

  it('joins legs that stand beside the journeys, however long the table', async () => {
    const side = [
      ['Ref', 'Persons', 'Type of exploitation', '', 'Ref', 'Leg no', 'From', 'To'],
      ...Array.from({ length: 8300 }, (_, index) => [
        `R${index}`,
        1,
        'Forced labour',
        '',
        `R${8299 - index}`,
        1,
        'Busia',
        'Nairobi',
      ]),
    ];
    const csv = encode(writeCsv(side));
    const streamed = await checkStream([inPieces(csv, 65_536)], options);
    expect(streamed.summary).toEqual((await checkFiles([csv], options)).report.summary);
    expect([streamed.summary.records, streamed.summary.legs]).toMatchObject([8300, 8300]);
    expect(streamed.summary.byRule['TABLE-SECOND']?.count).toBe(1);
  });

  it.each([
    ['ndjson', 'xlsx'],
    ['csv', 'json'],
  ] as const)('makes the same report for %s and %s', async (first, second) => {
    const { dataset } = makeSample({ journeys: 120, faults: 40 });
    const files = [first, second].map((format, index) => {
      const part = {
        ...dataset,
        journeys: (dataset['journeys'] as unknown[]).slice(index * 60, index * 60 + 60),
      };
      return encode(writeDataset(part, format)[0]!.content);
    });
    // Persons met twice are looked for in whole data sets only.
    const alike = { ...options, without: ['PERSON-TWICE'] };
    const whole = (await checkFiles(files, alike)).report;
    const streamed = await checkStream(
      files.map((file) => inPieces(file, 1000)),
      alike,
    );
    expect(streamed).toEqual(whole);
  });

  it('follows ids over parts: what is there later is there, what is nowhere is named with its line', async () => {
    const lines = [
      { standard: 'njia', version: '0.1.0', sensitivity: 'pseudonymised' },
      { cases: { id: 'C1', journeyIds: ['J1', 'J2'] } },
      { journeys: { id: 'J1', basis: 'person', stops: [] } },
    ];
    const file = encode(lines.map((line) => JSON.stringify(line)).join('\n'));
    const { issues } = await checkStream([inPieces(file, 10)], options);
    const dangling = issues.filter(({ rule }) => rule === 'REFERENCE-DANGLING');
    expect(dangling).toEqual(
      (await checkFiles([file], options)).report.issues.filter(
        ({ rule }) => rule === 'REFERENCE-DANGLING',
      ),
    );
    expect(dangling.map(({ path, location }) => [path, location])).toEqual([
      ['/cases/0/journeyIds/1', { file: 1, line: 2 }],
    ]);
  });

  it('keeps made-up ids and organisations of several files apart', async () => {
    const sheet = (organisation: string) =>
      writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: [
              heading.slice(1),
              ['Busia', null, 'Nairobi', 'matatu', '2026-04-03', organisation],
              ['Busia', null, 'Nairobi', 'matatu', '2026-04-03', 'Same org'],
            ],
          },
        ],
      });
    const files = [sheet('Org A'), sheet('Org B')];
    const { report, dataset } = await checkFiles(files, options);
    expect(report.summary.byRule).not.toHaveProperty('ID-DUPLICATE');
    expect(
      (dataset['journeys'] as { id: string; reportedBy: string }[]).map(({ id, reportedBy }) => [
        id,
        reportedBy,
      ]),
    ).toEqual([
      ['r2', 'org-1'],
      ['r3', 'org-2'],
      ['f2-r2', 'org-3'],
      ['f2-r3', 'org-2'],
    ]);
    expect(dataset['reportingEntities']).toEqual([
      { id: 'org-1', name: 'Org A' },
      { id: 'org-2', name: 'Same org' },
      { id: 'org-3', name: 'Org B' },
    ]);
    expect(
      await checkStream(
        files.map((file) => inPieces(file, 777)),
        options,
      ),
    ).toEqual(report);
  });

  it('tells how far it is', async () => {
    const csv = encode(writeCsv([heading, ...routes(9000)]));
    const seen: number[] = [];
    await checkStream([inPieces(csv, 100_000)], {
      ...options,
      onProgress: ({ records }) => seen.push(records),
    });
    expect(seen.at(-1)).toBeGreaterThanOrEqual(9000);
    expect(seen.length).toBeGreaterThan(1);
  });
});
