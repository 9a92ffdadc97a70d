import { records, structures, type Field } from '@njia/schema';

/** Deepest nesting of fields that definitions may reach. */
const deepest = 5;

/** Fields of a table by path, nested ones included. */
export type FieldsByPath = ReadonlyMap<string, Field>;

let byTable: ReadonlyMap<string, FieldsByPath> | undefined;

function collect(
  fields: readonly Field[],
  prefix: string,
  depth: number,
  into: Map<string, Field>,
): void {
  for (const field of fields) {
    const path = `${prefix}${field.name}`;
    into.set(path, field);
    const type = field.type.kind === 'list' ? field.type.of : field.type;
    if (type.kind !== 'structure' || depth === deepest) continue;
    const nested = structures.find((structure) => structure.name === type.structure);
    if (nested !== undefined) collect(nested.fields, `${path}.`, depth + 1, into);
  }
}

/**
 * Fields of the shared format, by table and path. Built when first needed.
 *
 * @param table - Table, such as `cases`.
 * @returns Its fields by path (`place.country`), or `undefined` if the format has no such table.
 */
export function schemaFields(table: string): FieldsByPath | undefined {
  if (byTable === undefined) {
    const built = new Map<string, FieldsByPath>();
    for (const record of records) {
      const fields = new Map<string, Field>();
      collect(record.fields, '', 1, fields);
      built.set(record.table, fields);
    }
    byTable = built;
  }
  return byTable.get(table);
}
