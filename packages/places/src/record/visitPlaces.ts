import { records, structures, type Field, type FieldType } from '@njia/schema';

/** A value with properties. */
export type Properties = Readonly<Record<string, unknown>>;

/** Gives a new value for a place of a record, or the same. */
export type PlaceChange = (place: Properties, path: string) => Properties;

/**
 * Gives every place of a table's record to a function, wherever the fields of the shared format allow
 * one, and returns the record with what it returned.
 *
 * @param table - Name of the table, such as `journeys`.
 * @param record - The record.
 * @param path - JSON Pointer of the record.
 * @param change - Called with each place and its JSON Pointer.
 * @returns The same record when nothing changed.
 */
export function visitPlaces(
  table: string,
  record: Properties,
  path: string,
  change: PlaceChange,
): Properties {
  const definition = records.find((each) => each.table === table);
  return definition ? visitFields(definition.fields, record, path, change) : record;
}

function visitFields(
  fields: readonly Field[],
  value: Properties,
  path: string,
  change: PlaceChange,
): Properties {
  let copy: Record<string, unknown> | undefined;
  for (const { name, type } of fields) {
    const old = Object.hasOwn(value, name) ? value[name] : undefined;
    if (old === undefined || !mayHoldPlace(type)) continue;
    const next = visitValue(type, old, `${path}/${name}`, change);
    if (next !== old) {
      copy ??= { ...value };
      copy[name] = next;
    }
  }
  return copy ?? value;
}

function visitValue(type: FieldType, value: unknown, path: string, change: PlaceChange): unknown {
  if (type.kind === 'list') {
    if (!Array.isArray(value)) return value;
    const items = value as readonly unknown[];
    const next = items.map((item, at) => visitValue(type.of, item, `${path}/${at}`, change));
    return next.some((item, at) => item !== items[at]) ? next : value;
  }
  if (
    type.kind !== 'structure' ||
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value)
  )
    return value;
  if (type.structure === 'place') return change(value as Properties, path);
  const structure = structures.find((each) => each.name === type.structure);
  return structure ? visitFields(structure.fields, value as Properties, path, change) : value;
}

function mayHoldPlace(type: FieldType): boolean {
  return type.kind === 'structure' || (type.kind === 'list' && type.of.kind === 'structure');
}
