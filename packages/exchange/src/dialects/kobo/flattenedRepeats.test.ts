import { describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedData } from '#test/sharedData.js';
import { writeCsv } from '../../csv/writeCsv.js';
import { readRecords } from '../../records/readRecords.js';
import { readSource } from '../../tables/readSource.js';

interface Shape {
  readonly journeys: readonly Record<string, unknown>[];
}

const read = async (text: string) => readRecords(await readSource(new TextEncoder().encode(text)));

/** An export of an older server: no `_index`, `n/a` for what was not asked, repeats in columns. */
const export2013 = [
  [
    'journey_ref',
    'persons',
    'leg[1]/from_town',
    'leg[1]/to_town',
    'leg[1]/transport/bus',
    'leg[1]/transport/train',
    'leg[2]/from_town',
    'leg[2]/to_town',
    'leg[2]/transport/bus',
    'leg[2]/transport/train',
    'leg[1]/paper[1]/kind',
    'leg[1]/paper[2]/kind',
    'meta/instanceID',
    '_uuid',
    '_submission_time',
  ],
  ['HK-1', '2', 'Kwale', 'Nairobi', 'False', 'True', 'Nairobi', 'Busia', 'True', 'False', 'a', 'b'],
  ['HK-2', '1', 'Moyale', 'Marsabit', 'True', 'False', 'n/a', 'n/a', 'False', 'False', 'c', 'n/a'],
  ['HK-3', '1', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a', 'n/a'],
].map((row, index) =>
  index === 0 ? row : [...row, `uuid:${index}`, String(index), '2026-03-01T10:00:00'],
);

describe('repeat groups that an older server flattened', () => {
  it('become the legs of their journey, each value at its cell', async () => {
    const reading = await read(writeCsv(export2013));
    expect(reading.dialect).toBe('kobo-legacy');
    expect((reading.dataset as Shape).journeys).toMatchObject([
      {
        id: 'HK-1',
        persons: { kind: 'exact', value: 2 },
        stops: [
          { place: { text: 'Kwale' }, roles: ['origin'] },
          { place: { text: 'Nairobi' } },
          { place: { text: 'Busia' } },
        ],
        legs: [
          { from: 's1', to: 's2', modes: ['train'] },
          { from: 's2', to: 's3', modes: ['bus'] },
        ],
      },
      { id: 'HK-2', legs: [{ from: 's1', to: 's2', modes: ['bus'] }] },
      { id: 'HK-3' },
    ]);
    expect((reading.dataset as Shape).journeys[2]).not.toHaveProperty('legs');
    expect(reading.sourceMap.locate('/journeys/0/legs/1/modes/0')).toMatchObject({
      row: 2,
      cell: 'I2',
    });
    expect(reading.evidence).toContainEqual({ key: 'form.legs-joined', params: { rows: 3 } });
  });

  it('say a repeat inside a repeat once', async () => {
    const { issues } = await read(writeCsv(export2013));
    expect(issues.filter(({ rule }) => rule === 'TABLE-NOT-READ')).toMatchObject([
      { location: { row: 1, cell: 'K1' } },
    ]);
  });
});

describeWithSharedData('the same submissions, flattened', () => {
  it('give the journeys and legs of the API export', async () => {
    const bytes = readSharedData('exchange/kobo-synthetic/journey__api_v2_data.json');
    const api = readRecords(await readSource(bytes)).dataset as Shape;
    const { results } = JSON.parse(new TextDecoder().decode(bytes)) as {
      results: Record<string, unknown>[];
    };
    const flat = results.map((submission) => {
      const cells = new Map<string, string>();
      for (const [key, value] of Object.entries(submission)) {
        if (typeof value === 'string') cells.set(key, value);
        if (key !== 'leg' || !Array.isArray(value)) continue;
        for (const [index, leg] of (value as Record<string, string>[]).entries())
          for (const [name, answer] of Object.entries(leg))
            cells.set(name.replace(/^leg\//u, `leg[${index + 1}]/`), answer);
      }
      return cells;
    });
    const headings = [...new Set(flat.flatMap((cells) => [...cells.keys()]))].filter(
      (heading) => heading !== '_index',
    );
    const rows = flat.map((cells) => headings.map((heading) => cells.get(heading) ?? 'n/a'));
    const reading = await read(writeCsv([headings, ...rows]));
    expect(reading.dialect).toBe('kobo-legacy');
    const { journeys } = reading.dataset as Shape;
    const parts = (list: Shape['journeys']) =>
      list.map(({ id, persons, stops, legs }) => ({ id, persons, stops, legs }));
    expect(journeys.flatMap((journey) => journey['legs'] as unknown[])).toHaveLength(58);
    expect(parts(journeys)).toEqual(parts(api.journeys));
  });
});
