import type { Field } from '../model/field.js';
import type { StructureDefinition } from '../model/structureDefinition.js';
import { structures } from '../fields/structures.js';

/** A field, perhaps inside nested objects, that holds ids of a table. */
interface Reference {
  /** Names from the record to the field. */
  readonly names: readonly string[];
  /** The table that the ids point into. */
  readonly table: string;
}

const found = new WeakMap<StructureDefinition, readonly Reference[]>();

/**
 * Reports every id that points to a record which does not exist.
 *
 * @param record - A record as the structural pass leaves it.
 * @param definition - Its definition.
 * @param tables - Names of the tables that ids can be looked up in; references elsewhere are let be.
 * @param exists - Whether a table has an id.
 * @param report - Takes the path of the id inside the record and the table it should point into.
 */
export function checkReferences(
  record: Readonly<Record<string, unknown>>,
  definition: StructureDefinition,
  tables: ReadonlySet<string>,
  exists: (table: string, id: string) => boolean,
  report: (path: string, table: string) => void,
): void {
  for (const { names, table } of referencesOf(definition)) {
    if (tables.has(table))
      follow(record, names, 0, '', (id, path) => {
        if (!exists(table, id)) report(path, table);
      });
  }
}

function follow(
  value: unknown,
  names: readonly string[],
  depth: number,
  path: string,
  visit: (id: string, path: string) => void,
): void {
  if (value === undefined) return;
  if (Array.isArray(value))
    value.forEach((item, index) => follow(item, names, depth, `${path}/${index}`, visit));
  else if (depth === names.length) {
    if (value !== '') visit(value as string, path);
  } else {
    const name = names[depth]!;
    follow(
      (value as Readonly<Record<string, unknown>>)[name],
      names,
      depth + 1,
      `${path}/${name}`,
      visit,
    );
  }
}

/** References into tables; one into a list of the same record (`stops`) is left to the rules of journeys. */
function referencesOf(definition: StructureDefinition): readonly Reference[] {
  let references = found.get(definition);
  if (references === undefined) {
    references = definition.fields.flatMap((field) => referencesIn(field, definition));
    found.set(definition, references);
  }
  return references;
}

function referencesIn(field: Field, owner: StructureDefinition): Reference[] {
  const type = field.type.kind === 'list' ? field.type.of : field.type;
  if (type.kind === 'identifier' && type.references !== undefined) {
    const { references } = type;
    const inside = owner.fields.some(({ name }) => name === references) || references === 'stops';
    return inside ? [] : [{ names: [field.name], table: references }];
  }
  if (type.kind !== 'structure') return [];
  const nested = structures.find(({ name }) => name === type.structure)!;
  return referencesOf(nested).map(({ names, table }) => ({ names: [field.name, ...names], table }));
}
