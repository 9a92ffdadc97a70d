import { describe, expect, it } from 'vitest';
import type { Route } from '../export/Route.js';
import { nearResolver } from '../../test/kenyaResolver.js';
import { compareCorridors } from './compareCorridors.js';
import { corridorMap } from './corridorMap.js';
import { corridorPage } from './corridorPage.js';
import { corridors } from './corridors.js';

const { tree } = nearResolver();
const route = (persons: number, ...ids: (string | undefined)[]): Route => ({
  id: 'r',
  persons,
  stops: ids.map((id) => {
    const place = id === undefined ? undefined : tree.get(id);
    return place && { place, confidence: 1 };
  }),
});
const eastleighToKampala = (persons: number) =>
  route(persons, 'GN:198766', 'GN:199989', 'GN:232422');
const toDubai = (persons: number) => route(persons, 'KE001', 'GN:6297307', 'GA:AE.03');

describe('corridors', () => {
  it('are origin county, border, destination, with persons and journeys', () => {
    const { corridors: found } = corridors([eastleighToKampala(2), eastleighToKampala(3)], tree);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      persons: 5,
      journeys: 2,
      origin: { name: 'Nairobi' },
      destination: { name: 'Central Region' },
    });
    expect(found[0]?.via.map(({ name }) => name)).toEqual(['Busia']);
  });

  it('take the crossing that a leg names', () => {
    const busia = tree.get('GN:199989');
    const { corridors: found } = corridors(
      [{ ...route(4, 'GN:198766', 'GN:232422'), crossings: [busia] }],
      tree,
    );
    expect(found[0]?.via.map(({ name }) => name)).toEqual(['Busia']);
  });

  it('count what they leave out', () => {
    const report = corridors(
      [
        route(1, 'GN:198766', undefined),
        route(1, 'GN:198766', 'KE047'),
        toDubai(2),
        eastleighToKampala(9),
      ],
      tree,
      { least: 5 },
    );
    expect(report).toMatchObject({
      withoutEnds: 1,
      local: 1,
      heldBack: { corridors: 1, persons: 2 },
    });
    expect(report.corridors).toHaveLength(1);
  });
});

describe('compareCorridors', () => {
  it.each([
    [0, 5, 'new'],
    [5, 0, 'abandoned'],
    [10, 20, 'growing'],
    [20, 10, 'shrinking'],
    [20, 22, 'steady'],
    [1, 3, 'steady'],
  ])('%i then %i is %s', (before, after, change) => {
    const of = (persons: number) =>
      corridors(persons > 0 ? [toDubai(persons)] : [], tree).corridors;
    expect(compareCorridors(of(before), of(after))[0]?.change).toBe(change);
  });
});

describe('the map', () => {
  const { corridors: found } = corridors([eastleighToKampala(20), toDubai(5)], tree);

  it('draws width in proportion to persons', () => {
    const svg = corridorMap(found, { title: 'Corridors' });
    const widths = [...svg.matchAll(/class="corridor"[^>]* stroke-width="([\d.]+)"/gu)].map(
      (match) => Number(match[1]),
    );
    // The flight leaves the enlarged part, so it is on both windows; the road to Kampala on one.
    expect(widths).toEqual([3.5, 14, 3.5]);
  });

  it('enlarges the busiest country where the corridors reach far, and draws nothing twice else', () => {
    expect(corridorMap(found, { title: 'x' })).toContain('Enlarged');
    const near = corridors([eastleighToKampala(20)], tree).corridors;
    expect(corridorMap(near, { title: 'x' })).not.toContain('Enlarged');
  });

  it('says one person in the singular and changes in words', () => {
    const one = corridors([toDubai(1)], tree).corridors;
    expect(corridorMap(one, { title: 'x' })).toContain('>1 person<');
    const compared = compareCorridors(found, one);
    const page = corridorPage(compared, { title: 'x', language: 'sw' });
    for (const word of ['imeachwa', 'inapungua', 'mtu 1']) expect(page).toContain(word);
    expect(page).not.toContain('abandoned');
  });

  it('ends a line in an arrow before its destination', () => {
    const map = corridorMap(corridors([toDubai(3)], tree).corridors, { title: 'x' });
    expect(map.match(/<path d="M[^"]+Z" fill="#9c2f1d"\/>/gu)?.length).toBeGreaterThan(0);
  });

  it('loads nothing and runs nothing', () => {
    const page = corridorPage(found, { title: 'A & B <script>' });
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)|url\((?!#)/u);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('A &amp; B &lt;script&gt;');
  });

  it('is well-formed and gives the same bytes again', () => {
    const svg = corridorMap(found, { title: 'x', language: 'sw' });
    expect(svg).toBe(corridorMap(found, { title: 'x', language: 'sw' }));
    expect(svg.match(/<g/gu)?.length).toBe(svg.match(/<\/g>/gu)?.length);
    expect(svg).toContain('watu');
  });

  it('draws an empty map without corridors', () => {
    expect(corridorMap([], { title: 'none' })).toContain('</svg>');
  });
});
