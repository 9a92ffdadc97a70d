import type { FieldValue } from '../fieldValue.js';
import { innerValue } from '../fieldValue.js';
import type { Path } from './path.js';
import { PlaceDraft } from './placeDraft.js';
import { SmallMap } from './smallMap.js';

/** Values of the items of one list, by item: a number, a role of a stop, or `*`. */
export type ItemValues = SmallMap<string, FieldValue[]>;

/** Places by their path. */
export type PlacesByPath = SmallMap<Path, PlaceDraft>;

/** The values of one row, sorted by where they go. */
export interface RowGroups {
  /** Values of plain fields. */
  readonly plain: readonly FieldValue[];
  /** Places by path, such as `intendedDestination`. */
  readonly places: PlacesByPath;
  /** Values of items of lists (`stops`, `legs`, `exploitations`), by list and item. */
  readonly items: SmallMap<string, ItemValues>;
  /** Values of the linked case. */
  readonly linked: readonly FieldValue[];
}

/**
 * Sorts the values of a row by where they go.
 *
 * @param values - Values as read.
 */
export function rowGroups(values: readonly FieldValue[]): RowGroups {
  const plain: FieldValue[] = [];
  const linked: FieldValue[] = [];
  const items = new SmallMap<string, ItemValues>();
  const places: PlacesByPath = new SmallMap();
  for (const value of values) {
    const first = value.target.steps[0]!;
    if (first.at !== undefined) addItem(items, first.name, String(first.at), innerValue(value));
    else if (first.name === 'case') linked.push(innerValue(value));
    else takePlace(value, places, plain);
  }
  return { plain, places, items, linked };
}

function addItem(
  items: SmallMap<string, ItemValues>,
  name: string,
  at: string,
  value: FieldValue,
): void {
  const list = items.get(name) ?? items.add(name, new SmallMap());
  const values = list.get(at);
  if (values === undefined) list.add(at, [value]);
  else values.push(value);
}

/**
 * Takes the parts of places out of a list of values.
 *
 * @param values - Values whose targets may go into places.
 * @param others - Takes the values that do not.
 * @returns Places by their path.
 */
export function takePlaces(values: readonly FieldValue[], others: FieldValue[]): PlacesByPath {
  const places: PlacesByPath = new SmallMap();
  for (const value of values) takePlace(value, places, others);
  return places;
}

function takePlace(value: FieldValue, places: PlacesByPath, others: FieldValue[]): void {
  const { place } = value.target;
  if (place === undefined) {
    others.push(value);
    return;
  }
  const draft = places.get(place.path) ?? places.add(place.path, new PlaceDraft());
  draft.add(place.part, value);
}
