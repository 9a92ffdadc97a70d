import { addAliases } from './addAliases.ts';
import { distanceKm } from '../src/journey/distanceKm.ts';
import { draft, nameKey, newSpellings, spreadKm, type Draft } from './Draft.ts';
import { factPlaces } from './factPlaces.ts';
import { joinCities } from './joinCities.ts';
import { admin1, admin2, facts as readFacts, type City } from './sources.ts';

/** What a regional gazetteer holds. */
export interface Extent {
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
  /** Second-level units too. */
  readonly districts: boolean;
  /** The smallest town, by inhabitants. */
  readonly minimumPopulation: number;
  /** Other names a town, at most. */
  readonly alternates: number;
  /** Ids that another gazetteer already has. */
  readonly without: ReadonlySet<string>;
  /** Border posts that another gazetteer already has: country and name key, parted by `|`. */
  readonly withoutPosts: ReadonlySet<string>;
}

/**
 * Places of other countries: first-level units, districts, towns and typed facts.
 *
 * @param extent - which
 * @returns the places, by country
 */
export function abroad(extent: Extent): Draft[] {
  const wanted = new Set(extent.countries);
  const facts = factPlaces().filter(
    (place) =>
      wanted.has(place.country) &&
      !extent.without.has(place.id) &&
      !(
        place.level === 'border_post' &&
        extent.withoutPosts.has(`${place.country}|${nameKey(place.name)}`)
      ),
  );
  const units1 = admin1().filter((unit) => wanted.has(unit.code.slice(0, 2)));
  const units2 = extent.districts
    ? admin2().filter((unit) => wanted.has(unit.code.slice(0, 2)))
    : [];
  const shown = new Map(displayNames().map((row) => [row.get('id') ?? '', row.get('name') ?? '']));
  const drafts: Draft[] = [];
  for (const country of extent.countries) {
    const cities = joinCities([country]);
    const towns: Draft[] = [];
    const ids1 = new Set(units1.map((unit) => unit.code));
    const ids2 = new Set(units2.map((unit) => unit.code));
    const townOf = new Map<Draft, City>();
    for (const city of cities) {
      if (city.population < extent.minimumPopulation || extent.without.has(city.id)) continue;
      const first = `${country}.${city.admin1}`;
      const second = `${first}.${city.admin2}`;
      const town = draft({
        id: city.id,
        level: 'town',
        name: city.name,
        country,
        parent: ids2.has(second) ? `GA:${second}` : ids1.has(first) ? `GA:${first}` : country,
        lat: city.lat,
        lon: city.lon,
        precisionKm: 3,
        population: city.population,
        aliases: newSpellings(city.name, city.alternates, extent.alternates),
      });
      towns.push(town);
      townOf.set(town, city);
    }
    const make = (code: string, name: string, level: 'adm1' | 'adm2'): Draft => {
      const members = towns.filter((town) => {
        const city = townOf.get(town);
        const inFirst = `${country}.${city?.admin1 ?? ''}`;
        return (level === 'adm1' ? inFirst : `${inFirst}.${city?.admin2 ?? ''}`) === code;
      });
      const seat =
        members.find((town) => /^PPL[AC]$/u.test(townOf.get(town)?.feature ?? '')) ?? members[0];
      const parent = level === 'adm1' ? country : `GA:${code.slice(0, code.lastIndexOf('.'))}`;
      const better = shown.get(`GA:${code}`);
      const unit = draft({
        id: `GA:${code}`,
        level,
        name: better ?? name,
        country,
        parent,
        aliases: better === undefined ? [] : newSpellings(better, [name], 1),
      });
      if (seat?.lat !== undefined && seat.lon !== undefined) {
        unit.lat = seat.lat;
        unit.lon = seat.lon;
        unit.precisionKm = spreadKm(unit, members, level === 'adm1' ? 20 : 10);
      }
      return unit;
    };
    drafts.push(
      ...units1
        .filter((unit) => unit.code.startsWith(`${country}.`))
        .map((unit) => make(unit.code, unit.name, 'adm1')),
      ...units2
        .filter((unit) => unit.code.startsWith(`${country}.`))
        .map((unit) => make(unit.code, unit.name, 'adm2')),
      ...mergeFacts(
        facts.filter((place) => place.country === country),
        towns,
      ),
    );
  }
  addAliases(drafts);
  return drafts;
}

const displayNames = () => readFacts('display_names');

/** A fact and a town of one name within this distance are one place. */
const SAME_PLACE_KM = 10;

/** A fact and its town are one place: the fact's kind, the town's id, people and names. */
function mergeFacts(facts: readonly Draft[], towns: readonly Draft[]): Draft[] {
  const left = new Set(towns);
  for (const fact of facts) {
    const town = towns.find(
      (each) => left.has(each) && (each.id === fact.id || isSame(fact, each)),
    );
    if (!town) continue;
    left.delete(town);
    fact.id = town.id;
    fact.population = town.population;
    if (town.parent !== undefined) fact.parent = town.parent;
    fact.aliases.push(...newSpellings(fact.name, [town.name, ...town.aliases], 12));
  }
  return [...facts, ...left];
}

/** Airports and harbours stay apart from the town they are named after. */
function isSame(fact: Draft, town: Draft): boolean {
  if (fact.level === 'airport' || fact.level === 'seaport') return false;
  if (
    fact.lat === undefined ||
    fact.lon === undefined ||
    town.lat === undefined ||
    town.lon === undefined
  )
    return false;
  const names = [fact.name, ...fact.aliases].map(nameKey);
  if (!names.includes(nameKey(town.name))) return false;
  return distanceKm([fact.lon, fact.lat], [town.lon, town.lat]) <= SAME_PLACE_KM;
}
