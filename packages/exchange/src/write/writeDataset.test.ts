import { describe, expect, it } from 'vitest';
import { readRecords } from '../records/readRecords.js';
import { makeSample } from '../sample/makeSample.js';
import { readSource } from '../tables/readSource.js';
import { datasetPieces } from './datasetPieces.js';
import { inFieldOrder } from './inFieldOrder.js';
import { writeDataset, type DatasetFormat } from './writeDataset.js';

const { dataset } = makeSample({ journeys: 20 });
const bytes = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

describe('writeDataset', () => {
  it.each<DatasetFormat>(['json', 'ndjson', 'xlsx'])(
    'gives the same records back from %s',
    async (format) => {
      const [file] = writeDataset(dataset, format);
      const reading = readRecords(await readSource(bytes(file!.content)));
      expect(reading.dialect).toBe(`njia-${format}`);
      expect(inFieldOrder(reading.dataset as Record<string, unknown>)).toEqual(
        inFieldOrder(dataset),
      );
    },
  );

  it('gives the same journeys back from csv, one file for each table', async () => {
    const files = writeDataset(dataset, 'csv');
    expect(files.map(({ table }) => table)).toEqual(['journeys', 'cases', 'reportingEntities']);
    const reading = readRecords(await readSource(bytes(files[0]!.content)));
    expect((reading.dataset as { journeys: unknown }).journeys).toEqual(
      inFieldOrder(dataset)['journeys'],
    );
  });

  it.each(['json', 'ndjson'] as const)('writes %s piece by piece, the same bytes', (format) => {
    const { dataset: large } = makeSample({ journeys: 200 });
    const pieces = [...datasetPieces(large, format)];
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.join('')).toBe(writeDataset(large, format)[0]!.content);
  });

  it('writes JSON as JSON.stringify does', () => {
    const faulty = makeSample({ journeys: 30, faults: 12 }).dataset;
    const odd = {
      title: 'a\nb',
      actors: [],

      __proto__: null,
      x: [{}, 1],
      journeys: [null],
    };
    for (const set of [faulty, odd, {}])
      expect([...datasetPieces(set, 'json')].join('')).toBe(
        `${JSON.stringify(inFieldOrder(set), undefined, 2)}\n`,
      );
  });

  it('gives the same bytes whatever the order of the fields', () => {
    const turned = Object.fromEntries(Object.entries(dataset).reverse());
    expect(writeDataset(turned, 'json')).toEqual(writeDataset(dataset, 'json'));
  });
});
