import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { queryForm } from '../match/QueryForm.js';
import type { GazetteerPlace } from '../model/GazetteerPlace.js';
import { createResolver } from './createResolver.js';
import { isShared } from './isShared.js';

const names = ['Kisima', 'Mlima Mpya', 'Bura', 'Kisima Town', 'Busia'] as const;
const place = fc.record({
  name: fc.constantFrom(...names),
  country: fc.constantFrom('KE', 'UG'),
  level: fc.constantFrom('town' as const, 'adm2' as const, 'estate' as const),
  population: fc.constantFrom(0, 5000, 300_000),
});

/** The places in countries and counties of their own, far from one another. */
const gazetteer = (drawn: readonly Partial<GazetteerPlace>[]): GazetteerPlace[] =>
  drawn.map((each, at) => ({
    id: `p${at}`,
    name: '',
    level: 'town',
    country: 'KE',
    aliases: [],
    population: 0,
    precisionKm: 5,
    publish: 'yes' as const,
    codes: {},
    lon: 34 + at,
    lat: at,
    ...each,
  }));

it('calls shared only what is not a match inside the country when all the world is asked', () => {
  let shared = 0;
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...names),
      fc.subarray(['KE', 'UG']),
      (drawn, text, home) => {
        const resolver = createResolver({ places: gazetteer(drawn), home });
        const inside = resolver.resolve(text, { country: 'KE' });
        const { probability, reasons, candidates } = inside;
        const found = { probability, reasons, candidates, leftover: [], nameProbability: 1 };
        const query = queryForm(text);
        if (!isShared(text, query, { country: 'KE' }, found, resolver.accept, resolver.search))
          return;
        shared += 1;
        const anywhere = resolver.resolve(text);
        expect(anywhere.status === 'matched' && anywhere.place?.country === 'KE').toBe(false);
      },
    ),
    { numRuns: 500 },
  );
  expect(shared).toBeGreaterThan(20);
});

it.each([
  ['a parent may decide', 'Kisima', { country: 'KE', parent: 'Kwale' }, ['exact'] as const],
  ['the text may state a level', 'Kisima Town', { country: 'KE' }, ['exact'] as const],
  ['the text may be a description', 'Kisima, Bura', { country: 'KE' }, ['exact'] as const],
  ['the name is only alike', 'Kisima', { country: 'KE' }, ['similar'] as const],
  ['it may be no place', 'Kisima', { country: 'KE' }, ['exact', 'unsupported'] as const],
])('looks elsewhere where %s', (_, text, context, reasons) => {
  const resolver = createResolver({ places: gazetteer([{ name: 'Kisima' }, { name: 'Kisima' }]) });
  const found = { candidates: [], probability: 0.5, nameProbability: 1, reasons, leftover: [] };
  const { accept, search } = resolver;
  expect(isShared(text, queryForm(text), context, found, accept, search)).toBe(false);
  expect(
    isShared('Kisima', queryForm('Kisima'), {}, { ...found, reasons: ['exact'] }, accept, search),
  ).toBe(true);
});
