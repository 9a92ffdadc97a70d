import { roundPosition } from '../journey/legGeometry.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';
import { addPersons } from './addPersons.js';
import type { Detail, HexGrid, PublishedPlace } from './generalise.js';
import type { PersonRange } from './PersonRange.js';
import { publishStops } from './publishStops.js';
import type { Route } from './Route.js';

/** The two tables that FlowmapBlue and flowmap.gl read, and HXL rows of the same flows. */
export interface FlowTables {
  /** `id,name,lat,lon`, header first. */
  readonly locations: readonly (readonly (string | number)[])[];
  /** `origin,dest,count,time`, header first. */
  readonly flows: readonly (readonly (string | number)[])[];
}

/** Options of {@link flowTables} and {@link hxlFlows}. */
export interface FlowOptions {
  /** How finely places are named. Default `adm1`. */
  readonly detail?: Detail;
  /** Needed for `h3:n`. */
  readonly grid?: HexGrid;
  /** Flows of fewer persons are held back, since they may point at one. Default 1: none. */
  readonly least?: number;
}

interface Flow {
  readonly from: PublishedPlace;
  readonly to: PublishedPlace;
  readonly period: string;
  readonly count: PersonRange;
}

/**
 * Counts persons by leg between published places.
 *
 * FlowmapBlue's shared variant needs a public sheet: paste the tables into its in-browser page, which
 * keeps them in the browser.
 *
 * @param routes - Routes.
 * @param tree - The hierarchy.
 * @param options - Detail, grid, least number of persons.
 * @returns Both tables, sorted, without flows through unresolved stops. Where only bounds of a number are known, the least is
 * written.
 * @throws NjiaError as `generalise` does.
 */
export function flowTables(
  routes: readonly Route[],
  tree: PlaceTree,
  options: FlowOptions = {},
): FlowTables {
  const flows = countFlows(routes, tree, options);
  const places = new Map(
    flows.flatMap(({ from, to }) => [from, to]).map((place) => [place.code, place]),
  );
  return {
    locations: [
      ['id', 'name', 'lat', 'lon'],
      ...[...places.values()].sort(byCode).map(({ code, name, lon, lat }) => {
        const [x = 0, y = 0] = roundPosition([lon, lat]);
        return [code, name, y, x];
      }),
    ],
    flows: [
      ['origin', 'dest', 'count', 'time'],
      ...flows.map(({ from, to, count, period }) => [from.code, to.code, count.persons, period]),
    ],
  };
}

/** Options of {@link hxlFlows}. */
export interface HxlOptions {
  /** Units of which level. Default `adm1`. */
  readonly detail?: 'adm0' | 'adm1' | 'adm2';
  /** Flows of fewer persons are held back. Default 1: none. */
  readonly least?: number;
}

/**
 * Flows between units as rows with HXL tags (hxlstandard.org): header, tags, then one row a flow. What stands in a column is what
 * its tag says: border posts count as their unit, and where only the country is known the unit's columns are empty.
 *
 * @param routes - Routes.
 * @param tree - The hierarchy.
 * @param options - Level of the units, least number of persons.
 * @returns Rows for a CSV writer.
 */
export function hxlFlows(
  routes: readonly Route[],
  tree: PlaceTree,
  options: HxlOptions = {},
): (string | number)[][] {
  const { detail = 'adm1' } = options;
  const ends = ['origin', 'dest'] as const;
  const heads = ends.flatMap((end) => {
    const name = end === 'dest' ? 'destination' : end;
    return [
      [`${name} country`, `#country+code+v_iso2+${end}`],
      ...(detail === 'adm0'
        ? []
        : [
            [name, `#${detail}+name+${end}`],
            [`${name} code`, `#${detail}+code+${end}`],
          ]),
      [`${name} lat`, `#geo+lat+${end}`],
      [`${name} lon`, `#geo+lon+${end}`],
    ];
  });
  const columns = [
    ...heads,
    ['persons', '#affected+ind+min'],
    ['persons at most', '#affected+ind+max'],
    ['period', '#date+period'],
  ];
  return [
    columns.map(([head = '']) => head),
    columns.map(([, tag = '']) => tag),
    ...countFlows(routes, tree, { ...options, detail, gateways: false }).map(
      ({ from, to, count, period }) => [
        ...[from, to].flatMap((place) => hxlCells(place, detail)),
        count.persons,
        mostOf(count),
        period,
      ],
    ),
  ];
}

function hxlCells(place: PublishedPlace, detail: 'adm0' | 'adm1' | 'adm2'): (string | number)[] {
  const unit = place.level === detail ? [place.name, place.code] : ['', ''];
  return [place.country, ...(detail === 'adm0' ? [] : unit), place.lat, place.lon];
}

/** Equal to the least where the number is exact, empty where it has no upper bound. */
function mostOf({ persons, personsMost = persons }: PersonRange): number | '' {
  return Number.isFinite(personsMost) ? personsMost : '';
}

function countFlows(
  routes: readonly Route[],
  tree: PlaceTree,
  { detail = 'adm1', grid, least = 1, gateways = true }: FlowOptions & { gateways?: boolean },
): Flow[] {
  const flows = new Map<string, Flow>();
  for (const route of routes) {
    const places = publishStops(route, tree, { detail, grid, gateways });
    for (let at = 1; at < places.length; at += 1) {
      const [from, to] = [places[at - 1], places[at]];
      if (!from || !to || from.code === to.code) continue;
      const period = route.period ?? '';
      const key = `${from.code}\u0000${to.code}\u0000${period}`;
      const count = flows.get(key)?.count;
      flows.set(key, { from, to, period, count: count ? addPersons(count, route) : only(route) });
    }
  }
  return [...flows.values()]
    .filter(({ count }) => least <= 1 || count.persons >= least)
    .sort(
      (a, b) =>
        b.count.persons - a.count.persons ||
        byCode(a.from, b.from) ||
        byCode(a.to, b.to) ||
        (a.period < b.period ? -1 : 1),
    );
}

const only = (route: PersonRange): PersonRange => addPersons({ persons: 0 }, route);

const byCode = (a: PublishedPlace, b: PublishedPlace): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
