import { describe, expect, it } from 'vitest';
import { readRecords } from '../records/readRecords.js';
import { makeSample } from '../sample/makeSample.js';
import { readSource } from '../tables/readSource.js';
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

  it('gives the same bytes whatever the order of the fields', () => {
    const turned = Object.fromEntries(Object.entries(dataset).reverse());
    expect(writeDataset(turned, 'json')).toEqual(writeDataset(dataset, 'json'));
  });
});
