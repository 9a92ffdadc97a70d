import type { Dataset } from '@njia/schema';
import { describe, expect, it } from 'vitest';
import { nearResolver } from '../../test/kenyaResolver.js';
import { placesOf } from './placesOf.js';
import { resolvePlaces } from './resolvePlaces.js';
import { routesOf } from './routesOf.js';

const secret = 'Zzyqx Hidden Farm';
const dataset = {
  standard: 'njia',
  version: '0.1.0',
  sensitivity: 'pseudonymised',
  journeys: [
    {
      id: 'j1',
      basis: 'individual',
      stops: [
        { id: 's1', place: { text: 'Eastleigh, Nairobi' } },
        { id: 's2', place: { text: 'Busia' } },
        { id: 's3', place: { text: 'Busia' } },
        { id: 's4', place: { text: 'Kampala' } },
        { id: 's5', place: { text: secret } },
        { id: 's6', place: { text: 'abroad' } },
      ],
      legs: [{ from: 's1', to: 's2', modes: ['bus'] }],
    },
  ],
  cases: [
    { id: 'c1', place: { text: 'Kwale', code: 'KE001' } },
    { id: 'c2', place: { text: 'Mombasa', code: 'KE001', lon: 36.8, lat: -1.3 } },
    { id: 'c3', place: { text: 'Dubai', country: 'KE' } },
  ],
} as unknown as Dataset;

describe('resolvePlaces', () => {
  const result = resolvePlaces(dataset, nearResolver());
  const rules = result.issues.map(({ rule, path }) => `${rule} ${path}`);

  it.each([
    ['KEN002', 'KE002'],
    ['KE2', 'KE002'],
    ['KE999', 'KE999'],
  ])('reads the code %s as %s', (written, code) => {
    const given = {
      standard: 'njia',
      cases: [{ id: 'c', place: { text: 'Kwale', code: written } }],
    };
    const [found] = resolvePlaces(given as unknown as Dataset, nearResolver()).dataset.cases ?? [];
    expect(found).toMatchObject({ place: { code } });
  });

  it('resolves the stops of a journey together', () => {
    const stops = result.dataset.journeys?.[0]?.stops.map(({ place }) => place.country);
    expect(stops?.slice(0, 4)).toEqual(['KE', 'KE', 'UG', 'UG']);
  });

  it('reports what cannot be known, what is no place and what contradicts itself', () => {
    expect(rules).toContain('PLACE-UNKNOWN /journeys/0/stops/4/place/text');
    expect(rules).toContain('PLACE-NOT-A-PLACE /journeys/0/stops/5/place/text');
    expect(rules).toContain('PLACE-CODE-CONFLICT /cases/0/place/code');
    expect(rules).toContain('PLACE-COORDINATES /cases/1/place/lon');
    expect(rules).toContain('PLACE-COUNTRY-CONFLICT /cases/2/place/text');
  });

  it('never repeats a text of the data', () => {
    expect(JSON.stringify(result.issues)).not.toMatch(/Zzyqx|Eastleigh|Dubai|Kwale/u);
  });

  it('does not change what it was given', () => {
    expect(dataset.journeys?.[0]?.stops[0]?.place).toEqual({ text: 'Eastleigh, Nairobi' });
    expect(result.counts).toMatchObject({ places: 9, kept: 2, notAPlace: 1 });
  });

  it('makes routes with gaps for maps', () => {
    const [route] = routesOf(result.dataset, nearResolver().tree);
    expect(route?.stops.map((stop) => stop?.place.name)).toEqual([
      'Eastleigh',
      'Busia',
      'Busia',
      'Kampala',
      undefined,
      undefined,
    ]);
    expect(route?.modes?.[0]).toEqual(['bus']);
  });

  it('lists the texts still to be resolved', () => {
    expect(placesOf(dataset as unknown as Record<string, unknown>)).toHaveLength(7);
  });
});

describe('the order of stops', () => {
  it('is compared with geography', () => {
    const at = (id: string, code: string) => ({ id, place: { code } });
    const journey = (codes: string[]) =>
      ({
        ...dataset,
        cases: [],
        journeys: [
          { id: 'j', basis: 'individual', stops: codes.map((code, n) => at(`s${n}`, code)) },
        ],
      }) as unknown as Dataset;
    const rulesOf = (codes: string[]) =>
      resolvePlaces(journey(codes), nearResolver()).issues.map(({ rule }) => rule);
    expect(rulesOf(['GN:232422', 'KE001', 'KE040', 'KE047'])).toContain('JOURNEY-GEOGRAPHY');
    expect(rulesOf(['GN:232422', 'KE040', 'KE047', 'KE001'])).not.toContain('JOURNEY-GEOGRAPHY');
  });
});

describe('records with faults', () => {
  const resolved = (journeys: readonly unknown[]) => resolvePlaces({ journeys }, nearResolver());
  const stop = (id: string, place: unknown) => ({ id, place });

  it('keep what has not the shape of a place, and get the rest resolved', () => {
    const { dataset: data, issues } = resolved([
      null,
      { id: 'j1', stops: 'Busia' },
      { id: 'j2', stops: [null, stop('s1', 'Busia'), stop('s2', { text: 7 }), stop('s3', {})] },
      { id: 'j3', stops: [stop('s1', { text: 'Kwale' }), stop('s2', { text: 'Mombasa', odd: 1 })] },
    ]);
    expect(data.journeys.slice(0, 3)).toEqual([
      null,
      { id: 'j1', stops: 'Busia' },
      { id: 'j2', stops: [null, stop('s1', 'Busia'), stop('s2', { text: 7 }), stop('s3', {})] },
    ]);
    expect(data.journeys[3]).toMatchObject({
      stops: [{ place: { code: 'KE002', level: 'adm1' } }, { place: { text: 'Mombasa', odd: 1 } }],
    });
    expect(issues).toEqual([]);
  });

  it('are worked through in bounded time, however many stops one has', () => {
    const stops = Array.from({ length: 5000 }, (_, at) => stop(`s${at}`, { text: 'Busia' }));
    expect(resolved([{ id: 'j', stops }]).counts.places).toBe(5000);
  });
});

describe('a place of a record', () => {
  const one = (place: unknown) => {
    const { dataset: data, issues } = resolvePlaces(
      { cases: [{ id: 'c', place }] },
      nearResolver(),
    );
    return { place: data.cases[0]?.place, issues };
  };

  it('with a country alone gets the code of the country', () => {
    expect(one({ country: 'AE' }).place).toMatchObject({ code: 'AE', level: 'country' });
  });

  it('keeps a point that was measured', () => {
    expect(one({ text: 'Ukunda', country: 'KE', lon: 39.57, lat: -4.28 }).place).toMatchObject({
      status: 'matched',
      lon: 39.57,
      lat: -4.28,
    });
  });

  it('outside the county that its text states is reported at the text', () => {
    const { issues } = one({ text: 'Thika, Nairobi' });
    expect(issues.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'PLACE-COUNTY-CONFLICT /cases/0/place/text',
    ]);
  });

  it('that is ambiguous comes with candidates as a suggestion of public codes alone', () => {
    const [issue] = one({ text: 'Busia' }).issues;
    expect(issue).toMatchObject({ rule: 'PLACE-AMBIGUOUS', suggestion: { kind: 'review' } });
    expect(issue?.suggestion?.to).toMatch(/^KE040, [A-Z0-9:., ]+$/u);
    expect(issue?.params).toBeUndefined();
  });
});
