import type { FieldValue } from '../fieldValue.js';
import { innerValue } from '../fieldValue.js';
import type { Path } from './path.js';
import { PlaceDraft } from './placeDraft.js';

/** Values of the items of one list, by item: a number, a role of a stop, or `*`. */
export type ItemValues = ReadonlyMap<string, readonly FieldValue[]>;

/** The values of one row, sorted by where they go. */
export interface RowGroups {
  /** Values of plain fields. */
  readonly plain: readonly FieldValue[];
  /** Places by path, such as `intendedDestination`. */
  readonly places: ReadonlyMap<Path, PlaceDraft>;
  /** Values of items of lists (`stops`, `legs`, `exploitations`), by list and item. */
  readonly items: ReadonlyMap<string, ItemValues>;
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
  const items = new Map<string, Map<string, FieldValue[]>>();
  const places = new Map<Path, PlaceDraft>();
  for (const value of values) {
    const first = value.target.steps[0]!;
    if (first.at !== undefined) addItem(items, first.name, String(first.at), innerValue(value));
    else if (first.name === 'case') linked.push(innerValue(value));
    else takePlace(value, places, plain);
  }
  return { plain, places, items, linked };
}

function addItem(
  items: Map<string, Map<string, FieldValue[]>>,
  name: string,
  at: string,
  value: FieldValue,
): void {
  let list = items.get(name);
  if (list === undefined) items.set(name, (list = new Map<string, FieldValue[]>()));
  const values = list.get(at);
  if (values === undefined) list.set(at, [value]);
  else values.push(value);
}

/**
 * Takes the parts of places out of a list of values.
 *
 * @param values - Values whose targets may go into places.
 * @param others - Takes the values that do not.
 * @returns Places by their path.
 */
export function takePlaces(
  values: readonly FieldValue[],
  others: FieldValue[],
): Map<Path, PlaceDraft> {
  const places = new Map<Path, PlaceDraft>();
  for (const value of values) takePlace(value, places, others);
  return places;
}

function takePlace(value: FieldValue, places: Map<Path, PlaceDraft>, others: FieldValue[]): void {
  const { place } = value.target;
  if (place === undefined) {
    others.push(value);
    return;
  }
  let draft = places.get(place.path);
  if (draft === undefined) places.set(place.path, (draft = new PlaceDraft()));
  draft.add(place.part, value);
}
