import { geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { nameKey, type Draft } from './Draft.ts';
import { joinCities } from './joinCities.ts';
import { countryCodes, facts, worldAtlas, type City } from './sources.ts';

/** A town of another county this near may be on the line. */
const NEIGHBOURS = 12;
/** Counties of most of the nearest places must agree; this many of twelve is a disagreement. */
const DISAGREE = 9;
/** Coastal towns and islands lie this far outside a coarse outline, in kilometres. */
const COAST_KM = 60;
const EARTH_RADIUS_KM = 6371;
/** Two points of one name this near are one town. */
const SAME_TOWN_KM = 10;

/**
 * Checks the Kenya core before it is written.
 *
 * @param drafts - the core's places
 * @returns what is wrong, one sentence each; empty when nothing is
 */
export function gate(drafts: readonly Draft[]): string[] {
  const kenya = drafts.filter(({ country }) => country === 'KE');
  return [
    ...unitCounts(kenya),
    ...numbersWithoutGap(kenya),
    ...knownParents(drafts),
    ...uniqueIds(drafts),
    ...ambiguousUnits(kenya),
    ...countyDisagreements(kenya),
    ...geonamesDisagreements(kenya),
    ...outsideCountry(drafts),
  ];
}

function unitCounts(kenya: readonly Draft[]): string[] {
  const count = (level: Draft['level']): number =>
    kenya.filter((place) => place.level === level).length;
  return (
    [
      ['adm1', 47],
      ['adm2', 290],
      ['adm3', 1450],
    ] as const
  ).flatMap(([level, expected]) =>
    count(level) === expected ? [] : [`${count(level)} units of ${level}, not ${expected}`],
  );
}

/** Constituency numbers are contiguous inside each county, in the order of the counties. */
function numbersWithoutGap(kenya: readonly Draft[]): string[] {
  const units = kenya.filter(({ level }) => level === 'adm2');
  return units.flatMap((unit, at) => {
    const number = `IEBC-C-${String(at + 1).padStart(3, '0')}`;
    const before = units[at - 1];
    const order = before && (before.parent ?? '') > (unit.parent ?? '');
    return unit.id === number && !order
      ? []
      : [`constituency ${unit.id} stands where ${number} belongs`];
  });
}

function knownParents(drafts: readonly Draft[]): string[] {
  const ids = new Set(drafts.map(({ id }) => id));
  return drafts.flatMap(({ id, parent, country }) =>
    parent === undefined || parent === country || ids.has(parent) || parent.startsWith('GA:')
      ? []
      : [`${id} has the unknown parent ${parent}`],
  );
}

function uniqueIds(drafts: readonly Draft[]): string[] {
  const seen = new Set<string>();
  return drafts.flatMap(({ id }) => {
    if (seen.has(id)) return [`${id} stands twice`];
    seen.add(id);
    return [];
  });
}

/** Two units of one level under one parent with one key could never be told apart. */
function ambiguousUnits(kenya: readonly Draft[]): string[] {
  const seen = new Map<string, string>();
  return kenya.flatMap((place) => {
    if (!place.level.startsWith('adm')) return [];
    const key = `${place.level}|${place.parent ?? ''}|${nameKey(place.name)}`;
    const other = seen.get(key);
    seen.set(key, place.id);
    return other === undefined ? [] : [`${place.id} and ${other} have one name under one parent`];
  });
}

/**
 * Each town's county against the units of its own name and against its nearest neighbours. A
 * disagreement must have been reviewed (`facts/geonames_county_review.csv`).
 */
function countyDisagreements(kenya: readonly Draft[]): string[] {
  const countyOf = countyFinder(kenya);
  const review = new Map(
    facts('geonames_county_review').map((row) => [nameKey(row.get('name') ?? ''), row]),
  );
  const towns = kenya.filter(
    (place) =>
      place.lat !== undefined &&
      place.lon !== undefined &&
      ['town', 'estate', 'border_post', 'camp'].includes(place.level),
  );
  const counties = new Map<string, Set<string>>();
  for (const unit of kenya)
    if (unit.level === 'adm2' || unit.level === 'adm3') {
      const key = nameKey(unit.name);
      counties.set(key, (counties.get(key) ?? new Set()).add(countyOf(unit) ?? ''));
    }
  return towns.flatMap((town) => {
    const county = countyOf(town);
    const reviewed = review.get(nameKey(town.name));
    const decided = reviewed?.get('correct_county_no');
    if (decided && county !== `KE${decided}`)
      return [
        `${town.id} (${town.name}) is given to ${county ?? 'no county'}, the review says KE${decided}`,
      ];
    if (reviewed) return [];
    if (county === undefined) return [`${town.id} lies in no county`];
    const nearest = towns
      .filter((other) => other !== town)
      .map((other) => ({
        county: countyOf(other),
        away: geoDistance([town.lon ?? 0, town.lat ?? 0], [other.lon ?? 0, other.lat ?? 0]),
      }))
      .sort((a, b) => a.away - b.away)
      .slice(0, NEIGHBOURS);
    const elsewhere = nearest.filter((other) => other.county !== county);
    const named = counties.get(nameKey(town.name));
    const byName = named !== undefined && !named.has(county);
    // Nairobi's neighbours are Nairobi's estates; a name in another county's list is the stronger hint.
    if (elsewhere.length >= DISAGREE && byName)
      return [
        `${town.id} (${town.name}) is given to ${county}, but its name and neighbours say ${[...named].join(' or ')}`,
      ];
    return [];
  });
}

/**
 * Every town that GeoNames knows against the county GeoNames gives it: where they differ, a person must have reviewed it
 * (`facts/geonames_county_review.csv`), whoever of the two was changed.
 */
function geonamesDisagreements(kenya: readonly Draft[]): string[] {
  const countyOf = countyFinder(kenya);
  const counties = new Map(
    facts('ke_counties').map((row) => [
      row.get('geonames_admin1')?.slice(3) ?? '',
      `KE${row.get('county_no')}`,
    ]),
  );
  const reviewed = new Set(
    facts('geonames_county_review').map((row) => nameKey(row.get('name') ?? '')),
  );
  const points = kenya.filter(({ level, lat }) => !level.startsWith('adm') && lat !== undefined);
  return joinCities(['KE']).flatMap((city) => {
    if (reviewed.has(nameKey(city.name))) return [];
    return points
      .filter((place) => isSameTown(place, city))
      .filter((place) => countyOf(place) !== counties.get(city.admin1))
      .map(
        ({ id, name }) =>
          `${id} (${name}) is not given to the county that GeoNames has, and nobody reviewed it`,
      );
  });
}

function isSameTown(place: Draft, city: City): boolean {
  if (place.id === city.id) return true;
  const named = [place.name, ...place.aliases].some((name) => nameKey(name) === nameKey(city.name));
  const { lon, lat } = place;
  return (
    named &&
    lon !== undefined &&
    lat !== undefined &&
    geoDistance([lon, lat], [city.lon, city.lat]) * EARTH_RADIUS_KM < SAME_TOWN_KM
  );
}

/** The county of a place, up its parents. */
function countyFinder(kenya: readonly Draft[]): (place: Draft) => string | undefined {
  const byId = new Map(kenya.map((place) => [place.id, place]));
  return (place) => {
    let unit: Draft | undefined = place;
    while (unit && unit.level !== 'adm1') unit = byId.get(unit.parent ?? '');
    return unit?.id;
  };
}

/** A point outside its country is a slip of coordinates or country. */
function outsideCountry(drafts: readonly Draft[]): string[] {
  const topology = worldAtlas('50m') as Topology<{ countries: GeometryCollection }>;
  const numberOf = new Map(countryCodes().map(([two, , number]) => [two, number]));
  const shapes = new Map(
    feature(topology, topology.objects.countries).features.map((shape) => [
      String(shape.id).padStart(3, '0'),
      shape,
    ]),
  );
  return drafts.flatMap((place) => {
    const shape = shapes.get(numberOf.get(place.country) ?? '');
    if (!shape || place.lon === undefined || place.lat === undefined) return [];
    const point: [number, number] = [place.lon, place.lat];
    if (geoContains(shape, point)) return [];
    const reach = COAST_KM / EARTH_RADIUS_KM;
    const corners =
      shape.geometry.type === 'Polygon'
        ? shape.geometry.coordinates
        : shape.geometry.type === 'MultiPolygon'
          ? shape.geometry.coordinates.flat()
          : [];
    const near = corners.some((ring) =>
      ring.some((corner) => geoDistance(point, corner as [number, number]) <= reach),
    );
    return near ? [] : [`${place.id} (${place.name}) lies outside ${place.country}`];
  });
}
