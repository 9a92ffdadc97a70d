import { distanceKm } from '../src/journey/distanceKm.ts';
import { addAliases } from './addAliases.ts';
import { joinCities } from './joinCities.ts';
import { draft, nameKey, newSpellings, spreadKm, type Draft } from './Draft.ts';
import { factPlaces } from './factPlaces.ts';
import { localityId } from '../src/gazetteers/localityId.ts';
import { facts, kenyaLocations } from './sources.ts';

/** Twins of Kenyan border posts are part of the core: a crossing has two sides. */
const NEIGHBOURS = new Set(['UG', 'TZ', 'ET', 'SO', 'SS']);
/** Two rows of the same name within this distance are one town. */
const SAME_TOWN_KM = 8;

/**
 * Kenya: counties, constituencies, wards, towns, typed facts; and apart from them the localities.
 *
 * @returns the core, and the localities that the core does not name
 */
export function kenya(): { core: Draft[]; localities: Draft[] } {
  const counties = countyDrafts();
  const constituencies = constituencyDrafts();
  const wards = wardDrafts();
  const countyOfUnit = new Map(
    [...counties, ...constituencies, ...wards].map((unit) => [unit.id, unit]),
  );
  const countyOf = (place: Draft): string | undefined => {
    for (let unit: Draft | undefined = place; unit; unit = countyOfUnit.get(unit.parent ?? ''))
      if (unit.id.length === 5 && unit.id.startsWith('KE')) return unit.id;
      else if (unit.parent?.length === 5 && unit.parent.startsWith('KE')) return unit.parent;
    return undefined;
  };

  const all = factPlaces();
  const points = all.filter((place) => place.country === 'KE');
  const named = new Set(points.map(({ twin }) => twin));
  const twins = all
    .filter(
      (place) =>
        NEIGHBOURS.has(place.country) &&
        place.level === 'border_post' &&
        (named.has(`${place.name} (${place.country})`) || place.twin?.endsWith('(KE)') === true),
    )
    .map(asTown);
  const patches = new Map(
    facts('geonames_county_review').map((row) => [
      `${row.get('name')}|${row.get('lat')}|${row.get('lon')}`,
      row,
    ]),
  );
  const countyByGeonames = new Map(
    facts('ke_counties').map((row) => [
      row.get('geonames_admin1')?.slice(3) ?? '',
      `KE${row.get('county_no')}`,
    ]),
  );
  const towns: Draft[] = [];
  for (const city of joinCities(['KE'])) {
    const patch = patches.get(`${city.name}|${city.lat}|${city.lon}`);
    if (patch?.get('decision') === 'drop') continue;
    const corrected = patch?.get('correct_county_no');
    const county = corrected ? `KE${corrected}` : countyByGeonames.get(city.admin1);
    const known = points.find(
      (point) =>
        point.level !== 'airport' &&
        point.level !== 'seaport' &&
        (point.id === city.id ||
          ([point.name, ...point.aliases].some((name) => nameKey(name) === nameKey(city.name)) &&
            point.lat !== undefined &&
            point.lon !== undefined &&
            distanceKm([point.lon, point.lat], [city.lon, city.lat]) < SAME_TOWN_KM)),
    );
    const aliases = newSpellings(city.name, city.alternates, 6);
    if (known) {
      known.population ||= city.population;
      known.aliases.push(...newSpellings(known.name, [city.name, ...aliases], 6));
      continue;
    }
    towns.push(
      draft({
        id: city.id,
        level: 'town',
        name: city.name,
        country: 'KE',
        parent: county ?? 'KE',
        lat: city.lat,
        lon: city.lon,
        precisionKm: 3,
        population: city.population,
        aliases,
      }),
    );
  }

  const settled = [...points, ...towns];
  for (const unit of [...constituencies, ...wards]) placeByTown(unit, settled, countyOf);
  for (const county of counties)
    county.precisionKm = spreadKm(
      county,
      settled.filter((place) => countyOf(place) === county.id),
      10,
    );

  const known = new Set(
    [...counties, ...constituencies, ...wards, ...settled].flatMap((place) =>
      [place.name, ...place.aliases].map((name) => `${countyOf(place) ?? ''}|${nameKey(name)}`),
    ),
  );
  const localities = localityDrafts(counties, known);
  const core = [...counties, ...constituencies, ...wards, ...settled, ...twins];
  addAliases([...core, ...localities]);
  return { core, localities };
}

/** The foreign side of a crossing takes the id of its town, so that another gazetteer merges with it. */
function asTown(post: Draft): Draft {
  if (post.lat === undefined || post.lon === undefined) return post;
  const here = [post.lon, post.lat];
  const town = joinCities([post.country]).find(
    (city) =>
      nameKey(city.name) === nameKey(post.name) &&
      distanceKm(here, [city.lon, city.lat]) < SAME_TOWN_KM,
  );
  return town ? { ...post, id: town.id, population: town.population } : post;
}

function countyDrafts(): Draft[] {
  const variants = facts('ke_county_name_variants');
  return facts('ke_counties').map((row) => {
    const at = (column: string) => row.get(column) ?? '';
    const own = variants.filter((variant) => variant.get('county_no') === at('county_no'));
    return draft({
      id: at('pcode'),
      level: 'adm1',
      name: at('name'),
      country: 'KE',
      lat: Number(at('point_lat')),
      lon: Number(at('point_lon')),
      codes: { 'iso3166-2': at('iso3166_2') },
      aliases: newSpellings(
        at('name'),
        own.map((variant) => variant.get('name_in_source') ?? ''),
        9,
      ),
      precisionKm: 10,
    });
  });
}

function constituencyDrafts(): Draft[] {
  const exceptions = new Map(
    facts('ke_ocha_iebc_exceptions').map((row) => [row.get('iebc_constituency_no'), row]),
  );
  const subCounties = facts('ke_subcounty_constituency');
  return facts('ke_constituencies').map((row) => {
    const at = (column: string) => row.get(column) ?? '';
    const number = at('constituency_no');
    const exception = exceptions.get(number);
    const others: string[] = [];
    if (exception && exception.get('treatment') !== 'do not derive') {
      others.push(exception.get('ocha_name') ?? '', exception.get('iebc_name') ?? '');
      others.push(exception.get('name_in_kenya_locations') ?? '');
    }
    for (const unit of subCounties)
      if (unit.get('constituency_no') === number) others.push(unit.get('subcounty') ?? '');
    return draft({
      id: `IEBC-C-${number}`,
      level: 'adm2',
      name: at('name'),
      country: 'KE',
      parent: `KE${at('county_no')}`,
      codes: at('pcode_derivable') === 'yes' ? {} : { pcode: '' },
      aliases: newSpellings(at('name'), others, 9),
    });
  });
}

function wardDrafts(): Draft[] {
  const locations = kenyaLocations();
  const numberOf = new Map(locations.constituencies.map((unit) => [unit.name, unit.code]));
  const missing = facts('ke_wards_missing').map((row) => ({
    code: row.get('ward_no') ?? '',
    name: row.get('name') ?? '',
    constituency: row.get('constituency') ?? '',
  }));
  return [...locations.wards, ...missing]
    .sort((a, b) => a.code.localeCompare(b.code, 'en'))
    .map((ward) =>
      draft({
        id: `IEBC-W-${ward.code}`,
        level: 'adm3',
        name: titleCase(ward.name),
        country: 'KE',
        parent: `IEBC-C-${numberOf.get(ward.constituency) ?? ''}`,
      }),
    );
}

/** `Baba dogo` and `East ugenya` are typing, not names. */
const titleCase = (name: string): string =>
  name.replace(
    /(^|[\s/(-]|\s')(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );

/** A unit with a town of its own name in its county takes the town's point, with a wide precision. */
function placeByTown(
  unit: Draft,
  towns: readonly Draft[],
  countyOf: (place: Draft) => string | undefined,
): void {
  const county = countyOf(unit);
  const key = nameKey(unit.name);
  const town = towns.find(
    (place) =>
      place.lat !== undefined &&
      place.level !== 'airport' &&
      place.level !== 'seaport' &&
      countyOf(place) === county &&
      nameKey(place.name) === key,
  );
  if (town?.lat === undefined || town.lon === undefined) return;
  unit.lat = town.lat;
  unit.lon = town.lon;
  unit.precisionKm = unit.level === 'adm3' ? 8 : 20;
}

function localityDrafts(counties: readonly Draft[], known: Set<string>): Draft[] {
  const idOf = new Map(counties.map((county) => [nameKey(county.name), county.id]));
  const locations = kenyaLocations();
  const drafts: Draft[] = [];
  for (const { name, county } of [...locations.getLocalities(), ...locations.getAreas()]) {
    const id = idOf.get(nameKey(county));
    const key = nameKey(name);
    // Two-letter keys are fragments; a name known in the county adds nothing.
    if (id === undefined || key.length < 3 || known.has(`${id}|${key}`)) continue;
    if (drafts.some((place) => place.id === localityId(id, name))) continue;
    known.add(`${id}|${key}`);
    drafts.push(
      draft({
        id: localityId(id, name),
        level: 'locality',
        name,
        country: 'KE',
        parent: id,
      }),
    );
  }
  return drafts.sort((a, b) => (a.id < b.id ? -1 : 1));
}
