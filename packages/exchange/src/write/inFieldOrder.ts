import { datasetHead, records, structures, type Field, type FieldType } from '@njia/schema';

const byStructure = /* @__PURE__ */ new Map(structures.map(({ name, fields }) => [name, fields]));

/**
 * Gives a copy of a data set whose fields stand in the order of the format; unknown fields follow in
 * the order they had. Values are not changed.
 */
export function inFieldOrder(dataset: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const ordered = orderFields(dataset, datasetHead.fields);
  const result: Record<string, unknown> = {};
  const tables = new Map(records.map(({ table, fields }) => [table, fields]));
  for (const [name, value] of Object.entries(ordered)) {
    if (!tables.has(name)) result[name] = value;
  }
  for (const [table, fields] of tables) {
    const rows = ordered[table];
    if (rows === undefined) continue;
    result[table] = Array.isArray(rows) ? rows.map((row) => orderValue(row, fields)) : rows;
  }
  return result;
}

function orderFields(
  object: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const { name, type } of fields) {
    if (Object.hasOwn(object, name) && object[name] !== undefined)
      result[name] = orderTyped(object[name], type);
  }
  for (const [name, value] of Object.entries(object)) {
    // A plain assignment of this name would set the prototype instead of a field.
    if (name !== '__proto__' && !Object.hasOwn(result, name) && value !== undefined)
      result[name] = value;
  }
  return result;
}

function orderTyped(value: unknown, type: FieldType): unknown {
  if (type.kind === 'list')
    return Array.isArray(value) ? value.map((item) => orderTyped(item, type.of)) : value;
  return type.kind === 'structure'
    ? orderValue(value, byStructure.get(type.structure) ?? [])
    : value;
}

function orderValue(value: unknown, fields: readonly Field[]): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? orderFields(value as Readonly<Record<string, unknown>>, fields)
    : value;
}
