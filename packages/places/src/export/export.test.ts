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

  it('may name a border post, except where only countries are wanted', () => {
    expect(generalise(busia.place, 'adm1', tree)?.name).toBe('Busia');
    expect(generalise(busia.place, 'adm0', tree)?.code).toBe('KE');
  });

  it('is never more precise than the unit it names', () => {
    expect(generalise(kibera.place, 'adm1', tree)?.precisionKm).toBeGreaterThanOrEqual(10);
  });

  it('uses a grid that is handed in, down to resolution 6', () => {
    const grid = {
      latLngToCell: () => '8328308281fffff',
      cellToLatLng: (): readonly [number, number] => [1, 2],
    };
    expect(generalise(kibera.place, 'h3:3', tree, grid)).toMatchObject({
      code: '8328308281fffff',
      lon: 2,
      lat: 1,
    });
    expect(generalise(kibera.place, 'h3:9', tree, grid)).toBeUndefined();
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

  it('carry HXL tags in the second row', () => {
    expect(hxlFlows([route], tree)[1]?.slice(0, 2)).toEqual([
      '#adm1+name+origin',
      '#adm1+code+origin',
    ]);
  });
});
