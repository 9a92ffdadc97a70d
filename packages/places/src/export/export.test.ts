import { describe, expect, it } from 'vitest';
import { nearResolver } from '../../test/kenyaResolver.js';
import { flowTables, hxlFlows } from './flows.js';
import { generalise } from './generalise.js';
import type { Route } from './Route.js';
import { routesToGeoJson } from './routesToGeoJson.js';

const { tree } = nearResolver();
const stop = (id: string) => {
  const place = tree.get(id);
  if (!place) throw new Error('no such place in the gazetteer');
  return { place, confidence: 0.95 };
};
const kibera = stop('GN:192495');
const dagahaley = stop('GN:8334600');
const busia = stop('GN:199989');
const riyadh = stop('GN:108410');
const route: Route = {
  id: 'case-7',
  persons: 3,
  period: '2025',
  stops: [kibera, busia, undefined, riyadh],
  modes: [['bus'], [], ['airplane']],
};

describe('generalise', () => {
  it('names the county instead of an estate or a camp', () => {
    expect(generalise(kibera.place, 'adm1', tree)?.name).toBe('Nairobi');
    expect(generalise(dagahaley.place, 'adm1', tree)?.code).toBe('KE007');
  });

  it('names a border post on the way, except where only countries are wanted', () => {
    const onTheWay = { onTheWay: true };
    expect(generalise(busia.place, 'adm1', tree, onTheWay)?.code).toBe('GN:199989');
    expect(generalise(busia.place, 'adm0', tree, onTheWay)?.code).toBe('KE');
  });

  it('names the county where a journey begins or ends in a border town or at a landing site', () => {
    expect(generalise(busia.place, 'adm1', tree)?.code).toBe('KE040');
    const landing = tree.places.find(({ level }) => level === 'landing_site');
    for (const onTheWay of [true, false])
      expect(generalise(landing as typeof busia.place, 'adm1', tree, { onTheWay })?.level).toBe(
        'adm1',
      );
  });

  it('throws for a detail that does not exist, instead of guessing a finer one', () => {
    for (const detail of ['ADM0', 'county', '', 'h3:x', 'h3:7', 'h3:-1', 'constructor'])
      expect(() => generalise(kibera.place, detail as 'adm1', tree)).toThrow('no such detail');
  });

  it('is never more precise than the unit it names', () => {
    expect(generalise(kibera.place, 'adm1', tree)?.precisionKm).toBeGreaterThanOrEqual(10);
  });

  it('uses a grid that is handed in, down to resolution 6', () => {
    const grid = {
      latLngToCell: () => '8328308281fffff',
      cellToLatLng: (): readonly [number, number] => [1, 2],
    };
    expect(generalise(kibera.place, 'h3:3', tree, { grid })).toMatchObject({
      code: '8328308281fffff',
      lon: 2,
      lat: 1,
    });
  });
});

describe('routesToGeoJson', () => {
  const collection = routesToGeoJson([route], tree);
  const text = JSON.stringify(collection);

  it('draws no line through an unknown stop', () => {
    const legs = collection.features.filter(({ properties }) => properties?.['kind'] === 'leg');
    expect(
      legs.map(({ properties }): unknown[] => [properties?.['from_name'], properties?.['to_name']]),
    ).toEqual([['Nairobi', 'Busia']]);
    const whole = collection.features.find(({ properties }) => properties?.['kind'] === 'route');
    expect(whole?.properties).toMatchObject({ gaps: 2, status: 'partial', persons: 3 });
  });

  it('holds no record id, no estate and no exact point', () => {
    expect(text).not.toContain('case-7');
    expect(text).not.toContain('Kibera');
    expect(text).not.toContain('36.78');
    expect(collection.njia.sensitivity).toBe('generalised');
  });

  it('marks exact output as identified', () => {
    const exact = routesToGeoJson([route], tree, { detail: 'exact' });
    expect(exact.njia.sensitivity).toBe('identified');
    expect(JSON.stringify(exact)).toContain('case-7');
  });

  it('keeps to RFC 7946: longitude first, two numbers, flat properties, no crs', () => {
    expect(collection).not.toHaveProperty('crs');
    for (const { geometry, properties } of collection.features) {
      if (geometry.type === 'Point') expect(geometry.coordinates).toHaveLength(2);
      for (const value of Object.values(properties ?? {})) expect(typeof value).not.toBe('object');
    }
  });

  it('makes one route of those that look the same, and holds back those of few', () => {
    const few = { ...route, stops: [kibera, riyadh], persons: 2 };
    const held = routesToGeoJson([route, { ...route, modes: [['boat'], [], []] }, few], tree, {
      least: 5,
    });
    const routes = held.features.filter(({ properties }) => properties?.['kind'] === 'route');
    expect(routes.map(({ properties }): unknown => properties?.['persons'])).toEqual([6]);
    expect(JSON.stringify(held)).not.toMatch(/boat|"persons":[1-4]\b/u);
  });

  it('keeps the bounds of a number', () => {
    const of = (personsMost: number): unknown =>
      routesToGeoJson([{ ...route, persons: 1, personsMost }], tree).features[0]?.properties;
    expect(of(4)).toMatchObject({ persons: 1, persons_most: 4 });
    expect(of(Infinity)).toMatchObject({ persons: 1, persons_most: null });
  });

  it('names whom the licence of the places asks to name', () => {
    expect(collection.njia.attribution).toContain('GeoNames');
  });

  it('refuses a grid that was not given', () => {
    expect(() => routesToGeoJson([route], tree, { detail: 'h3:4' })).toThrow('grid');
  });
});

describe('flow tables', () => {
  it('count persons between published places', () => {
    const { locations, flows } = flowTables([route, route], tree);
    expect(flows.slice(1)).toEqual([['KE047', 'GN:199989', 6, '2025']]);
    expect(locations.map(([id]) => id)).toEqual(['id', 'GN:199989', 'KE047']);
  });

  it('hold back what fewer persons took than the least', () => {
    expect(flowTables([route], tree, { least: 5 }).flows).toHaveLength(1);
    expect(flowTables([route, route], tree, { least: 5 }).flows).toHaveLength(2);
    expect(hxlFlows([route], tree, { least: 5 })).toHaveLength(2);
  });

  it('say in each HXL column what its tag says: a border post is its county', () => {
    const [, tags, row] = hxlFlows([{ ...route, personsMost: Infinity }], tree);
    expect(tags?.slice(0, 3)).toEqual([
      '#country+code+v_iso2+origin',
      '#adm1+name+origin',
      '#adm1+code+origin',
    ]);
    const of = (tag: string): unknown => row?.[(tags ?? []).indexOf(tag)];
    expect([of('#adm1+code+origin'), of('#adm1+code+dest')]).toEqual(['KE047', 'KE040']);
    expect([of('#affected+ind+min'), of('#affected+ind+max')]).toEqual([3, '']);
  });
});
