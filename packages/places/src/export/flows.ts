import { roundPosition } from '../journey/legGeometry.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';
import { generalise, type Detail, type HexGrid, type PublishedPlace } from './generalise.js';
import type { Route } from './Route.js';

/** The two tables that FlowmapBlue and flowmap.gl read, and HXL rows of the same flows. */
export interface FlowTables {
  /** `id,name,lat,lon`, header first. */
  readonly locations: readonly (readonly (string | number)[])[];
  /** `origin,dest,count,time`, header first. */
  readonly flows: readonly (readonly (string | number)[])[];
}

interface Flow {
  readonly from: PublishedPlace;
  readonly to: PublishedPlace;
  readonly period: string;
  persons: number;
}

/**
 * Counts persons by leg between published places.
 *
 * FlowmapBlue's shared variant needs a public sheet: paste the tables into its in-browser page, which
 * keeps them in the browser.
 *
 * @param routes - Routes.
 * @param tree - The hierarchy.
 * @param detail - How finely places are named.
 * @param grid - Needed for `h3:n`.
 * @returns Both tables, sorted, without flows through unresolved stops.
 */
export function flowTables(
  routes: readonly Route[],
  tree: PlaceTree,
  detail: Detail = 'adm1',
  grid?: HexGrid,
): FlowTables {
  const flows = countFlows(routes, tree, detail, grid);
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
      ...flows.map(({ from, to, persons, period }) => [from.code, to.code, persons, period]),
    ],
  };
}

/**
 * The same flows as rows with HXL tags (hxlstandard.org): header, tags, then one row a flow.
 *
 * @param routes - Routes.
 * @param tree - The hierarchy.
 * @param detail - How finely places are named.
 * @returns Rows for a CSV writer.
 */
export function hxlFlows(
  routes: readonly Route[],
  tree: PlaceTree,
  detail: 'adm0' | 'adm1' | 'adm2' = 'adm1',
): (string | number)[][] {
  const tag = detail === 'adm0' ? '#country' : detail === 'adm1' ? '#adm1' : '#adm2';
  return [
    [
      'origin',
      'origin code',
      'origin lat',
      'origin lon',
      'destination',
      'destination code',
      'destination lat',
      'destination lon',
      'persons',
      'period',
    ],
    [
      `${tag}+name+origin`,
      `${tag}+code+origin`,
      '#geo+lat+origin',
      '#geo+lon+origin',
      `${tag}+name+dest`,
      `${tag}+code+dest`,
      '#geo+lat+dest',
      '#geo+lon+dest',
      '#affected+ind',
      '#date+period',
    ],
    ...countFlows(routes, tree, detail).map(({ from, to, persons, period }) => [
      from.name,
      from.code,
      from.lat,
      from.lon,
      to.name,
      to.code,
      to.lat,
      to.lon,
      persons,
      period,
    ]),
  ];
}

function countFlows(
  routes: readonly Route[],
  tree: PlaceTree,
  detail: Detail,
  grid?: HexGrid,
): Flow[] {
  const flows = new Map<string, Flow>();
  for (const route of routes) {
    const places = route.stops.map((stop) => stop && generalise(stop.place, detail, tree, grid));
    for (let at = 1; at < places.length; at += 1) {
      const [from, to] = [places[at - 1], places[at]];
      if (!from || !to || from.code === to.code) continue;
      const period = route.period ?? '';
      const key = `${from.code}\u0000${to.code}\u0000${period}`;
      const known = flows.get(key);
      if (known) known.persons += route.persons;
      else flows.set(key, { from, to, period, persons: route.persons });
    }
  }
  return [...flows.values()].sort(
    (a, b) =>
      b.persons - a.persons ||
      byCode(a.from, b.from) ||
      byCode(a.to, b.to) ||
      (a.period < b.period ? -1 : 1),
  );
}

const byCode = (a: PublishedPlace, b: PublishedPlace): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
