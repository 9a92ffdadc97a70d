import { expect, it } from 'vitest';
import { describeWithSharedData, readSharedData } from '#test/sharedData.js';
import { readRecords } from '../../records/readRecords.js';
import type { Reading } from '../../records/reading.js';
import { readSource } from '../../tables/readSource.js';

interface Shape {
  readonly journeys: readonly Record<string, unknown>[];
  readonly cases?: readonly unknown[];
}

const read = async (name: string): Promise<Reading> =>
  readRecords(await readSource(readSharedData(`exchange/${name}`)));

/** What every shape carries: words kept for broad answers, county names and their language differ. */
function comparable({ dataset }: Reading, without: readonly string[] = []): unknown {
  const { journeys, cases } = dataset as Shape;
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null)
      return typeof value === 'string'
        ? value.replace(/, (?:Nairobi City|Jiji la Nairobi)$/u, ', Nairobi')
        : value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !without.includes(key))
        .map(([key, inner]) => [
          key,
          key === 'sourceCodes'
            ? (inner as { field: string; candidates?: unknown }[]).map(({ field, candidates }) => ({
                field,
                candidates,
              }))
            : strip(inner),
        ]),
    );
  };
  return strip({ journeys, cases });
}

const workbooks = [
  'xml_both',
  'xml_details',
  'xml_summary',
  'labels_English',
  'labels_Swahili',
  'labels_summary_English',
  'labels_summary_Swahili',
].flatMap((shape) => [`journey__${shape}.xlsx`, `journey__${shape}_typed.xlsx`]);

describeWithSharedData('KoboToolbox exports', () => {
  it('give the same 24 journeys and 58 legs in every shape', async () => {
    const api = await read('kobo-synthetic/journey__api_v2_data.json');
    const reference = api.dataset as Shape;
    expect(reference.journeys).toHaveLength(24);
    expect(reference.journeys.flatMap((journey) => journey['legs'] as unknown[])).toHaveLength(58);
    for (const name of workbooks) {
      // One column an answer does not keep the order in which answers were chosen.
      const reading = await read(`kobo-synthetic/${name}`);
      const sort = name.includes('details');
      expect([name, sort ? sorted(comparable(reading)) : comparable(reading)]).toEqual([
        name,
        sort ? sorted(comparable(api)) : comparable(api),
      ]);
    }
  }, 60_000);

  it('lose only the legs as CSV, and say so', async () => {
    const api = comparable(await read('kobo-synthetic/journey__api_v2_data.json'), [
      'legs',
      'stops',
      'sourceCodes',
    ]);
    for (const shape of ['xml_both', 'labels_Swahili', 'labels_summary_English']) {
      const reading = await read(`kobo-synthetic/journey__${shape}.csv`);
      expect(comparable(reading, ['legs', 'stops', 'sourceCodes'])).toEqual(api);
      expect(reading.issues.filter((issue) => issue.rule === 'DIALECT-LEGS-MISSING')).toHaveLength(
        1,
      );
    }
  }, 60_000);

  it('give the same journeys through ODK Central, without the two encrypted ones', async () => {
    const api = (await read('kobo-synthetic/journey__api_v2_data.json')).dataset as Shape;
    for (const shape of ['default', 'split']) {
      const reading = await read(`odk-central-synthetic/journey_${shape}.csv.zip`);
      const { journeys } = reading.dataset as Shape;
      expect(journeys).toHaveLength(22);
      expect(journeys.flatMap((journey) => journey['legs'] as unknown[])).toHaveLength(56);
      expect(reading.skipped.filter((row) => row.reason === 'encrypted')).toHaveLength(2);
      const ids = new Set(journeys.map((journey) => journey['id']));
      const stops = (list: readonly Record<string, unknown>[]) =>
        list.map((journey) =>
          (journey['stops'] as { place: { text?: string; country?: string } }[]).map(
            ({ place }) => [place.text, place.country],
          ),
        );
      const points = (list: readonly Record<string, unknown>[]) =>
        list.map((journey) =>
          (journey['legs'] as { crossing?: { place: { lat: number } } }[]).map(
            (leg) => leg.crossing?.place.lat,
          ),
        );
      expect(points(journeys)).toEqual(
        points(api.journeys.filter((journey) => ids.has(journey['id']))),
      );
      expect(stops(journeys)).toEqual(
        stops(api.journeys.filter((journey) => ids.has(journey['id']))),
      );
    }
  }, 60_000);

  it('point every value and every finding at its cell', async () => {
    const { dataset, sourceMap, issues } = await read(
      'kobo-synthetic/journey__labels_Swahili.xlsx',
    );
    expect(sourceMap.locate('/journeys/0/legs/3/crossing/place/lat')).toMatchObject({
      sheet: 2,
      cell: 'O5',
    });
    expect(sourceMap.locate('/journeys/0/persons')).toMatchObject({ sheet: 1, cell: 'E2' });
    expect((dataset as Shape).journeys[0]).toMatchObject({ persons: { kind: 'exact', value: 6 } });
    expect(issues.filter((issue) => issue.location?.sheet === undefined)).toEqual([]);
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(sorted);
    return items.every((item) => typeof item === 'string') ? [...items].sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
}
