import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gate } from '../../packages/places/gazetteer/gate.ts';
import { gazetteers } from '../../packages/places/gazetteer/gazetteers.ts';
import { namesOfOnePlace } from '../../packages/places/gazetteer/namesOfOnePlace.ts';

const data = new URL('../../packages/places/src/gazetteers/data/', import.meta.url);
const committed = (file: string): string => readFileSync(new URL(file, data), 'utf8');
const files = gazetteers();
const core = files.find(({ file }) => file === 'kenya.ts')?.drafts ?? [];

describe('the gazetteers', () => {
  it.each(files.map(({ file, source }) => [file, source] as const))(
    '%s is what the generator writes, byte for byte',
    (file, source) => {
      // A plain comparison: a diff of two megabytes helps nobody.
      expect(committed(file) === source).toBe(true);
    },
  );

  it('pass the gate', () => {
    expect(gate(core)).toEqual([]);
  });

  it('know a place for every row of names of one place', () => {
    expect(namesOfOnePlace(files.flatMap(({ drafts }) => drafts))).toEqual([]);
  });

  const planted = (
    change: (copy: { [Key in keyof (typeof core)[number]]: (typeof core)[number][Key] }[]) => void,
  ): string[] => {
    const copy = core.map((place) => ({ ...place }));
    change(copy);
    return gate(copy);
  };
  const named = <T extends { name: string; level: string }>(
    places: readonly T[],
    name: string,
    level: string,
  ): T => {
    const found = places.find((place) => place.name === name && place.level === level);
    if (!found) throw new Error(`no ${level} of that name`);
    return found;
  };

  it('fail it when Thika goes back to Nairobi, as GeoNames has it', () => {
    expect(
      planted((copy) => {
        named(copy, 'Thika', 'town').parent = 'KE047';
      }).join(),
    ).toMatch(/Thika.*KE047.*KE022/u);
  });

  it('fail it when a town moves to a county that neither its name nor its neighbours know', () => {
    expect(
      planted((copy) => {
        named(copy, 'Nyeri', 'town').parent = 'KE001';
      }).join(),
    ).toMatch(/Nyeri/u);
  });

  it('fail it when a town goes over to a neighbouring county against GeoNames, unreviewed', () => {
    expect(
      planted((copy) => {
        named(copy, 'Kiserian', 'town').parent = 'KE047';
      }).join(),
    ).toMatch(/Kiserian.*GeoNames/u);
  });

  it('fail it when a unit is lost, stands twice, hangs in the air or leaves the country', () => {
    expect(
      planted((copy) => {
        copy.splice(copy.indexOf(named(copy, 'Kibra', 'adm2')), 1);
      }),
    ).not.toEqual([]);
    expect(
      planted((copy) => {
        copy.push(copy[0]!);
      }),
    ).not.toEqual([]);
    expect(
      planted((copy) => {
        named(copy, 'Thika', 'town').parent = 'KE099';
      }),
    ).not.toEqual([]);
    expect(
      planted((copy) => {
        Object.assign(named(copy, 'Lodwar', 'town'), { lat: 35, lon: 3 });
      }).join(),
    ).toMatch(/Lodwar.*outside/u);
  });
});

/** Bytes, gzip level 9, of the generated file: raise a number only in the commit that raises the cost. */
const CEILINGS: Readonly<Record<string, number>> = {
  'kenya.ts': 30_000,
  'kenyaLocalities.ts': 7_000,
  'countries.ts': 21_000,
  'outlines.ts': 28_000,
  'world.ts': 900_000,
  'countryNames.ts': 280_000,
};

describe('the size of', () => {
  const size = (file: string): number => gzipSync(committed(file), { level: 9 }).length;
  it.each(Object.entries(CEILINGS))('%s stays under %i bytes', (file, most) => {
    expect(size(file)).toBeLessThanOrEqual(most);
  });
  it('East Africa and the Gulf together stays under 120 kB', () => {
    expect(size('eastAfrica.ts') + size('gulf.ts')).toBeLessThanOrEqual(120_000);
  });
});
