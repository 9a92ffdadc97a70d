import { records, type Field, type FieldType } from '@njia/schema';
import { definitionOf } from '../records/flat/definitionOf.js';

/** Gives the new id of a record, or nothing when it keeps its own. */
export type NewId = (table: string, id: string) => string | undefined;

/**
 * Gives records new ids and mends what points to them, in place.
 *
 * @param dataset - A data set in the shape of the format.
 * @param newId - The new id of each record.
 */
export function renameIds(dataset: Readonly<Record<string, unknown>>, newId: NewId): void {
  for (const { table, name } of records) {
    const rows = dataset[table];
    if (!Array.isArray(rows)) continue;
    for (const row of rows) {
      if (!isObject(row)) continue;
      const id = typeof row['id'] === 'string' ? newId(table, row['id']) : undefined;
      if (id !== undefined) row['id'] = id;
      renameIn(row, definitionOf(name)?.fields ?? [], newId);
    }
  }
}

function renameIn(object: Record<string, unknown>, fields: readonly Field[], newId: NewId): void {
  for (const { name, type } of fields) {
    const value = object[name];
    if (value !== undefined) object[name] = renamed(value, type, newId);
  }
}

function renamed(value: unknown, type: FieldType, newId: NewId): unknown {
  if (type.kind === 'list')
    return Array.isArray(value) ? value.map((item) => renamed(item, type.of, newId)) : value;
  if (type.kind === 'structure') {
    if (isObject(value)) renameIn(value, definitionOf(type.structure)?.fields ?? [], newId);
    return value;
  }
  return type.kind === 'identifier' && type.references !== undefined && typeof value === 'string'
    ? (newId(type.references, value) ?? value)
    : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
