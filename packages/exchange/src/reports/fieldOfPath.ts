import { records, structures, type Field, type FieldType } from '@njia/schema';

/**
 * Finds the field that a path of a finding ends at.
 *
 * @param path - JSON Pointer into a data set, such as `/journeys/3/legs/0/modes/1`.
 * @returns The definition of `modes` here; nothing for a whole record or an unknown path.
 */
export function fieldOfPath(path: string): Field | undefined {
  const [table, , ...steps] = path.split('/').slice(1);
  let fields = records.find((record) => record.table === table)?.fields;
  let found: Field | undefined;
  for (const step of steps) {
    if (/^\d+$/u.test(step)) continue;
    const next = fields?.find((field) => field.name === step);
    if (next === undefined) break;
    found = next;
    fields = fieldsOf(next.type);
  }
  return found;
}

function fieldsOf(type: FieldType): readonly Field[] | undefined {
  if (type.kind === 'list') return fieldsOf(type.of);
  return type.kind === 'structure'
    ? structures.find((structure) => structure.name === type.structure)?.fields
    : undefined;
}
