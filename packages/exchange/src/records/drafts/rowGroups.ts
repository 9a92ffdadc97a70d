import type { FieldValue } from '../fieldValue.js';
import { PlaceDraft } from './placeDraft.js';

/** The values of one row, sorted by where they go. */
export interface RowGroups {
  /** Values of plain fields. */
  readonly plain: readonly FieldValue[];
  /** Places by path, such as `intendedDestination`. */
  readonly places: ReadonlyMap<string, PlaceDraft>;
  /** Values of items of lists (`stops`, `legs`, `exploitations`), by list and item. */
  readonly items: ReadonlyMap<string, ReadonlyMap<string, readonly FieldValue[]>>;
  /** Values of the linked case. */
  readonly linked: readonly FieldValue[];
}

/** Structures that are places wherever they stand. */
const placeFields = new Set(['place', 'intendedDestination', 'origin', 'identifiedAt']);

/**
 * Sorts the values of a row by where they go.
 *
 * @param values - Values as read.
 */
export function rowGroups(values: readonly FieldValue[]): RowGroups {
  const plain: FieldValue[] = [];
  const linked: FieldValue[] = [];
  const items = new Map<string, Map<string, FieldValue[]>>();
  const rest: FieldValue[] = [];
  for (const value of values) {
    const [first] = value.target.steps;
    if (first?.at !== undefined) {
      const list = items.get(first.name) ?? new Map<string, FieldValue[]>();
      items.set(first.name, list);
      const at = String(first.at);
      list.set(at, [...(list.get(at) ?? []), inner(value)]);
    } else if (first?.name === 'case') linked.push(inner(value));
    else rest.push(value);
  }
  const places = takePlaces(rest, plain);
  return { plain, places, items, linked };
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
): Map<string, PlaceDraft> {
  const places = new Map<string, PlaceDraft>();
  for (const value of values) {
    const steps = value.target.steps;
    const at = steps.findIndex((step) => placeFields.has(step.name));
    if (at < 0 || at !== steps.length - 2) {
      others.push(value);
      continue;
    }
    const path = steps
      .slice(0, -1)
      .map((step) => step.name)
      .join('.');
    const place = places.get(path) ?? new PlaceDraft();
    places.set(path, place);
    place.add(steps.at(-1)!.name, value);
  }
  return places;
}

/** The same value without the first step of its target. */
function inner(value: FieldValue): FieldValue {
  return { ...value, target: { ...value.target, steps: value.target.steps.slice(1) } };
}
