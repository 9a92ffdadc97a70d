import type { FieldValue } from '../fieldValue.js';
import { PlaceDraft } from './placeDraft.js';
import { splitPlaces } from './splitPlaces.js';
import type { StopList } from './stopList.js';
import { stopOf } from './stopList.js';

/** Roles of columns in the order travelled, with the role that the stop gets in the format. */
const order: readonly (readonly [selector: string, roles: readonly string[]])[] = [
  ['origin', ['origin']],
  ['recruitment', ['recruitment']],
  ['departure', ['departure']],
  ['transit', ['transit']],
  ['border', ['border_crossing']],
  ['destination', []],
  ['exploitation', ['exploitation']],
  ['return', ['return']],
];

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
export function routeStops(
  groups: ReadonlyMap<string, readonly FieldValue[]>,
  stops: StopList,
): RouteStops {
  let noTransit = false;
  let exploitation: PlaceDraft | undefined;
  const whole = groups.get('route');
  if (whole !== undefined) addRoute(whole, stops);
  const numbered = [...groups.keys()]
    .filter((key) => /^\d+$/u.test(key))
    .sort((a, b) => Number(a) - Number(b));
  for (const key of numbered) {
    const { place, values } = stopOf(groups.get(key)!);
    if (!place.empty || values.length > 0) stops.add(place, [], values);
  }
  for (const [selector, roles] of order) {
    const keys = [...groups.keys()]
      .filter((key) => key === selector || key.startsWith(`${selector}:`))
      .sort((a, b) => numberOf(a) - numberOf(b));
    for (const key of keys) {
      const { place, values } = stopOf(groups.get(key)!);
      if (selector === 'exploitation' && !place.empty) exploitation = place;
      if (selector === 'transit')
        noTransit = addTransits(groups.get(key)!, place, values, stops) || noTransit;
      else if (!place.empty || values.length > 0) stops.add(place, roles, values);
    }
  }
  return { noTransit, exploitation };
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

function numberOf(key: string): number {
  return Number(key.split(':')[1] ?? 0);
}
