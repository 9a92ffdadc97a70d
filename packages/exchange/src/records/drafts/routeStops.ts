import type { FieldValue } from '../fieldValue.js';
import { inOrder } from './inOrder.js';
import { PlaceDraft } from './placeDraft.js';
import type { ItemValues } from './rowGroups.js';
import { splitPlaces } from './splitPlaces.js';
import type { StopList } from './stopList.js';
import { stopOf } from './stopList.js';

/** Roles of columns in the order travelled, with the roles that the stop gets in the format. */
const roles: ReadonlyMap<string, readonly string[]> = new Map([
  ['origin', ['origin']],
  ['recruitment', ['recruitment']],
  ['departure', ['departure']],
  ['transit', ['transit']],
  ['border', ['border_crossing']],
  ['destination', []],
  ['exploitation', ['exploitation']],
  ['return', ['return']],
]);
const selectors = [...roles.keys()];

/** What a row said about the completeness of its stops. */
export interface RouteStops {
  /** Whether the row says that there were no transit places. */
  readonly noTransit: boolean;
  /** Place of exploitation, when the row names one. */
  readonly exploitation: PlaceDraft | undefined;
}

/**
 * Makes the stops of a row with role columns (origin, transit, destination ...) or a whole route in
 * one cell. Cells with several transit places give several stops, in the order written.
 *
 * @param groups - Values of `stops` by selector.
 * @param stops - Takes the stops.
 */
export function routeStops(groups: ItemValues, stops: StopList): RouteStops {
  let noTransit = false;
  let exploitation: PlaceDraft | undefined;
  for (const [key, all] of inOrder([...groups], rankOf)) {
    const selector = selectorOf(key).name;
    if (selector === 'route') {
      addRoute(all, stops);
      continue;
    }
    const { place, values } = stopOf(all);
    if (selector === 'exploitation' && !place.empty) exploitation = place;
    if (selector === 'transit') noTransit = addTransits(all, place, values, stops) || noTransit;
    else if (place.empty && values.length === 0) continue;
    else if (selector === 'destination') stops.addEnd(place, values);
    else stops.add(place, roles.get(selector) ?? [], values);
  }
  return { noTransit, exploitation };
}

/** Which item of `stops` a column speaks of. */
interface Selector {
  /** A role, `route`, or the number of a stop. */
  readonly name: string;
  /** A whole route first, then numbered stops, then roles in the order travelled. */
  readonly rank: number;
}

const known = new Map<string, Selector>();

function rankOf([key]: readonly [string, unknown]): number {
  return selectorOf(key).rank;
}

function selectorOf(key: string): Selector {
  const before = known.get(key);
  if (before !== undefined) return before;
  const [name = '', number = '0'] = key.split(':');
  const role = selectors.indexOf(name);
  const rank = key === 'route' ? 0 : role < 0 ? Number(key) : 10_000 * (role + 1) + Number(number);
  const made = { name, rank };
  known.set(key, made);
  return made;
}

/** Transit places: several in one cell, unless a country or county beside it belongs to just one. */
function addTransits(
  all: readonly FieldValue[],
  place: PlaceDraft,
  values: readonly FieldValue[],
  stops: StopList,
): boolean {
  const texts = all.filter(
    (value) => value.target.steps.at(-1)?.name === 'text' && typeof value.value === 'string',
  );
  if (texts.length === 0) {
    if (!place.empty) stops.add(place, ['transit'], values);
    return false;
  }
  let noTransit = false;
  for (const text of texts) {
    const split = splitPlaces(text.value as string);
    noTransit ||= split.none;
    if (split.places.length === 1 && texts.length === 1) stops.add(place, ['transit'], values);
    else split.places.forEach((name) => stops.add(placeOf(name, text), ['transit']));
  }
  return noTransit;
}

function addRoute(values: readonly FieldValue[], stops: StopList): void {
  for (const value of values) {
    if (typeof value.value !== 'string') continue;
    const { places } = splitPlaces(value.value);
    places.forEach((name, index) =>
      stops.add(
        placeOf(name, value),
        index === 0 ? ['origin'] : index < places.length - 1 ? ['transit'] : [],
      ),
    );
  }
}

function placeOf(text: string, from: FieldValue): PlaceDraft {
  const place = new PlaceDraft();
  place.add('text', { ...from, value: text });
  return place;
}
