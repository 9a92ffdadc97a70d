import { geoArea, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { addAliases } from './addAliases.ts';
import { draft, nameKey, newSpellings, type Draft } from './Draft.ts';
import { cldrLocales, cldrTerritories, countryCodes, countryNames, worldAtlas } from './sources.ts';

/** Languages of Kenya, its neighbours and the corridors: strong aliases. */
const NEAR_LANGUAGES = ['en', 'sw', 'so', 'am', 'ar', 'fr', 'om', 'rw', 'rn', 'lg', 'ki', 'luo'];
const EARTH_RADIUS_KM = 6371.0088;

/**
 * All countries of ISO 3166-1 with names in the languages of the corridors.
 *
 * @returns the countries by code
 */
export function countries(): Draft[] {
  const alpha3 = new Map(countryCodes().map(([two, three]) => [two, three]));
  const numeric = new Map(countryCodes().map(([two, , number]) => [two, number]));
  const shapes = outlines();
  const english = countryNames('en');
  const drafts = [...alpha3.keys()].sort().map((code) => {
    const names = [english[code] ?? []].flat();
    const name = cldrTerritories('en')[code] ?? names[0] ?? code;
    const shape = shapes.get(numeric.get(code) ?? '');
    const others = NEAR_LANGUAGES.flatMap((language) => namesIn(language, code));
    return draft({
      id: code,
      level: 'country',
      name,
      country: code,
      ...(shape ? { lat: shape.lat, lon: shape.lon } : {}),
      precisionKm: shape?.radiusKm ?? 0,
      codes: { iso3166a3: alpha3.get(code) ?? '' },
      aliases: [...newSpellings(name, [...names, ...others], 40), alpha3.get(code) ?? ''],
      publish: true,
    });
  });
  dropShared(drafts);
  // Typed aliases come last: two countries may share one on purpose (Congo), and are then ambiguous.
  addAliases(drafts);
  return drafts;
}

/**
 * Names of countries in every other language of CLDR, as weak aliases of the same ids.
 *
 * @param known - the countries, for the names they already have
 * @returns one place a country, to be merged with {@link countries} by id
 */
export function otherCountryNames(known: readonly Draft[]): Draft[] {
  const locales = cldrLocales();
  const territories = locales.map((locale) => cldrTerritories(locale));
  const languages = Object.keys(languageFiles()).filter(
    (language) => !NEAR_LANGUAGES.includes(language),
  );
  const more = languages.map((language) => countryNames(language));
  const drafts = known.map((country) => {
    const names = [
      ...territories.flatMap((names) => [
        names[country.id],
        names[`${country.id}-alt-short`],
        names[`${country.id}-alt-variant`],
      ]),
      ...more.flatMap((names) => [names[country.id] ?? []].flat()),
    ].filter(
      (name): name is string => name !== undefined && name.length < 60 && !/^[A-Z]{2}$/u.test(name),
    );
    const taken = new Set([country.name, ...country.aliases].map(nameKey));
    const weak = newSpellings(country.name, names, 400).filter((name) => !taken.has(nameKey(name)));
    return draft({
      id: country.id,
      level: 'country',
      name: country.name,
      country: country.id,
      weak,
      publish: true,
    });
  });
  dropShared(drafts);
  return drafts;
}

/** A name that two countries claim helps neither, unless it is the proper name of one of them. */
function dropShared(drafts: readonly Draft[]): void {
  const owners = new Map<string, Set<string>>();
  for (const place of drafts)
    for (const name of [place.name, ...place.aliases, ...place.weak]) {
      const key = nameKey(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(place.id));
    }
  const proper = new Map(drafts.map((place) => [nameKey(place.name), place.id]));
  const keeps = (place: Draft) => (name: string) =>
    owners.get(nameKey(name))?.size === 1 || proper.get(nameKey(name)) === place.id;
  for (const place of drafts) {
    place.aliases = place.aliases.filter(keeps(place));
    place.weak = place.weak.filter(keeps(place));
  }
}

function namesIn(language: string, code: string): string[] {
  const cldr = cldrTerritories(language);
  const names = [cldr[code], cldr[`${code}-alt-short`], cldr[`${code}-alt-variant`]];
  if (language in languageFiles()) names.push(...[countryNames(language)[code] ?? []].flat());
  return names.filter((name): name is string => name !== undefined);
}

/** Languages of i18n-iso-countries that CLDR's near languages may take more names from. */
const languageFiles = (): Record<string, true> =>
  Object.fromEntries(
    'af am ar az be bg bn bs ca cs cy da de dv el en es et eu fa fi fr ga gl ha he hi hr hu hy id is it ja ka kk km ko ku ky lt lv mk ml mn mr ms mt nb nl nn no pl ps pt ro ru sd sk sl so sq sr sv sw ta tg th tk tr tt ug uk ur uz vi zh'
      .split(' ')
      .map((language) => [language, true] as const),
  );

interface Outline {
  lat: number;
  lon: number;
  radiusKm: number;
}

/** Centre of each country and the radius of a circle of its area, from Natural Earth. */
function outlines(): Map<string, Outline> {
  const topology = worldAtlas('50m') as Topology<{ countries: GeometryCollection }>;
  const found = new Map<string, Outline>();
  for (const shape of feature(topology, topology.objects.countries).features) {
    const [lon, lat] = geoCentroid(shape);
    const area = geoArea(shape) * EARTH_RADIUS_KM ** 2;
    found.set(String(shape.id).padStart(3, '0'), {
      lat,
      lon,
      radiusKm: Math.max(5, Math.round(Math.sqrt(area / Math.PI) / 5) * 5),
    });
  }
  return found;
}
