import { structures } from '@njia/schema';
import type { Field, StructureDefinition } from '@njia/schema';

/** A property of a data set that holds records. */
export interface TableProperty {
  /** Name of the property. */
  readonly name: string;
  /** Definition of its records. */
  readonly definition: StructureDefinition;
}

/**
 * Copies a value with its fields in the order of the format.
 *
 * @param value - an object of the format, or anything else, which is returned as it is
 * @param definition - what the object is, when known
 * @param tables - properties that hold lists of records
 * @returns the copy, whose objects have no prototype
 */
export function inFieldOrder(
  value: unknown,
  definition: StructureDefinition | undefined,
  tables: readonly TableProperty[] = [],
): unknown {
  if (Array.isArray(value)) return value.map((item) => inFieldOrder(item, definition));
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Readonly<Record<string, unknown>>;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const field of definition?.fields ?? []) {
    if (has(object, field.name))
      copy[field.name] = inFieldOrder(object[field.name], structureOf(field));
  }
  for (const { name, definition: record } of tables) {
    if (has(object, name)) copy[name] = inFieldOrder(object[name], record);
  }
  for (const name of Object.keys(object).sort(byCodeUnit)) {
    if (!(name in copy) && object[name] !== undefined)
      copy[name] = inFieldOrder(object[name], undefined);
  }
  return copy;
}

function has(object: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(object, name) && object[name] !== undefined;
}

function structureOf({ type }: Field): StructureDefinition | undefined {
  const inner = type.kind === 'list' ? type.of : type;
  if (inner.kind !== 'structure') return undefined;
  return structures.find(({ name }) => name === inner.structure);
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
