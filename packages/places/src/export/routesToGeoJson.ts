import type { Feature, FeatureCollection, Position } from 'geojson';
import { legGeometry, roundPosition } from '../journey/legGeometry.js';
import type { PlaceTree } from '../resolve/PlaceTree.js';
import { ATTRIBUTION } from './attribution.js';
import type { Detail, HexGrid, PublishedPlace } from './generalise.js';
import { mergeRoutes } from './mergeRoutes.js';
import { publishStops } from './publishStops.js';
import type { Route } from './Route.js';

/** Options of {@link routesToGeoJson}. */
export interface GeoJsonOptions {
  /** How finely places are named. Default `adm1`. */
  readonly detail?: Detail;
  /** Needed for `h3:n`. */
  readonly grid?: HexGrid;
  /**
   * Routes that fewer persons took are held back; from 2 on, routes that look the same once published become one, without
   * modes. Default 1: every route for itself.
   */
  readonly least?: number;
  /** Which features: default all three. */
  readonly features?: readonly ('stop' | 'leg' | 'route')[];
}

/** A GeoJSON document that says how sensitive it is. */
export interface RouteCollection extends FeatureCollection {
  /** `identified` for exact places, else `generalised`: a foreign member (RFC 7946 section 6.1). */
  readonly njia: {
    readonly sensitivity: 'identified' | 'generalised';
    readonly detail: Detail;
    /** Whom the licence of the places asks to name. */
    readonly attribution: string;
  };
}

/**
 * Writes routes as GeoJSON (RFC 7946): stops as points, legs and whole routes as lines, with flat
 * properties that QGIS and kepler.gl read. Places are generalised before anything is drawn, since a
 * line reveals its ends. Raw text and candidates are never written; record ids only with `exact`.
 *
 * @param routes - Routes.
 * @param tree - The hierarchy.
 * @param options - Detail and kinds of features.
 * @returns The collection. A route with a gap becomes lines on both sides of it.
 * @throws NjiaError as `generalise` does.
 */
export function routesToGeoJson(
  routes: readonly Route[],
  tree: PlaceTree,
  options: GeoJsonOptions = {},
): RouteCollection {
  const { detail = 'adm1', grid, least = 1 } = options;
  const wanted = new Set(options.features ?? ['stop', 'leg', 'route']);
  const all = routes.map((route) => ({
    route,
    published: publishStops(route, tree, { detail, grid }),
  }));
  const features: Feature[] = [];
  (least > 1 ? mergeRoutes(all, least) : all).forEach(({ route, published }, at) => {
    const { persons, personsMost, period } = route;
    const shared = {
      // Numbers, not record ids: an id leads back to the case file.
      route_id: detail === 'exact' && least <= 1 ? route.id : String(at + 1),
      persons,
      // JSON has no infinity: null says that there is no upper bound.
      ...(personsMost !== undefined && {
        persons_most: Number.isFinite(personsMost) ? personsMost : null,
      }),
      ...(period !== undefined && { period }),
    };
    if (wanted.has('stop')) features.push(...stopFeatures(route, published, shared));
    if (wanted.has('leg')) features.push(...legFeatures(route, published, shared));
    if (wanted.has('route')) features.push(...routeFeature(route, published, shared));
  });
  return {
    type: 'FeatureCollection',
    njia: {
      sensitivity: detail === 'exact' ? 'identified' : 'generalised',
      detail,
      attribution: ATTRIBUTION,
    },
    features,
  };
}

type Shared = Readonly<Record<string, string | number | null>>;
type Published = readonly (PublishedPlace | undefined)[];

const positionOf = ({ lon, lat }: PublishedPlace): Position => roundPosition([lon, lat]);

function stopFeatures(route: Route, published: Published, shared: Shared): Feature[] {
  return published.flatMap((place, at): Feature[] => {
    if (!place) return [];
    return [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: positionOf(place) },
        properties: {
          kind: 'stop',
          ...shared,
          seq: at + 1,
          code: place.code,
          name: place.name,
          country: place.country,
          level: place.level,
          precision_km: place.precisionKm,
          confidence: rounded(route.stops[at]?.confidence ?? 0),
        },
      },
    ];
  });
}

function legFeatures(route: Route, published: Published, shared: Shared): Feature[] {
  return published.slice(1).flatMap((to, at): Feature[] => {
    const from = published[at];
    // Two stops inside one published unit are one point: no line would be honest.
    if (!from || !to || from.code === to.code) return [];
    return [
      {
        type: 'Feature',
        geometry: legGeometry(positionOf(from), positionOf(to)),
        properties: {
          kind: 'leg',
          ...shared,
          seq: at + 1,
          from_code: from.code,
          to_code: to.code,
          from_name: from.name,
          to_name: to.name,
          ...(route.modes && { modes: (route.modes[at] ?? []).join(';') }),
          precision_km: Math.max(from.precisionKm, to.precisionKm),
          confidence_min: rounded(
            Math.min(route.stops[at]?.confidence ?? 0, route.stops[at + 1]?.confidence ?? 0),
          ),
        },
      },
    ];
  });
}

function routeFeature(route: Route, published: Published, shared: Shared): Feature[] {
  const lines: Position[][] = [];
  let gaps = 0;
  for (let at = 1; at < published.length; at += 1) {
    const [from, to] = [published[at - 1], published[at]];
    if (!from || !to) gaps += 1;
    else if (from.code !== to.code) {
      const line = legGeometry(positionOf(from), positionOf(to));
      lines.push(...(line.type === 'LineString' ? [line.coordinates] : line.coordinates));
    }
  }
  if (lines.length === 0) return [];
  const joined = joinLines(lines);
  const known = published.filter((place) => place !== undefined);
  const [first, last] = [known[0], known[known.length - 1]];
  const [line] = joined;
  return [
    {
      type: 'Feature',
      geometry:
        joined.length === 1 && line
          ? { type: 'LineString', coordinates: line }
          : { type: 'MultiLineString', coordinates: joined },
      properties: {
        kind: 'route',
        ...shared,
        from_code: first?.code ?? '',
        to_code: last?.code ?? '',
        from_name: first?.name ?? '',
        to_name: last?.name ?? '',
        stops: published.length,
        gaps,
        status: gaps > 0 ? 'partial' : 'complete',
        confidence_min: rounded(Math.min(...route.stops.map((stop) => stop?.confidence ?? 0))),
      },
    },
  ];
}

/** Lines that end where the next begins become one. */
function joinLines(lines: readonly Position[][]): Position[][] {
  const joined: Position[][] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    const end = last?.[last.length - 1];
    const [start] = line;
    if (last && end && start && end[0] === start[0] && end[1] === start[1])
      last.push(...line.slice(1));
    else joined.push([...line]);
  }
  return joined;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
