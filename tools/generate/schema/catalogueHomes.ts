import { datasetHead } from '../../../packages/schema/src/fields/dataset.ts';
import { records } from '../../../packages/schema/src/fields/records.ts';
import { structures } from '../../../packages/schema/src/fields/structures.ts';
import type { Field } from '../../../packages/schema/src/model/field.ts';

/** A field of the format with its full path from a record. */
export interface FieldPath {
  /** Such as `journey.legs.modes`. */
  readonly path: string;
  /** Name of the record. */
  readonly record: string;
  readonly field: Field;
}

/** Every field of every record, those of nested objects included. */
export function fieldPaths(): FieldPath[] {
  return [...records, { ...datasetHead, name: 'dataset' }].flatMap(({ name, fields }) =>
    pathsBelow(fields, name, name),
  );
}

function pathsBelow(fields: readonly Field[], prefix: string, record: string): FieldPath[] {
  return fields.flatMap((field) => {
    const path = `${prefix}.${field.name}`;
    const type = field.type.kind === 'list' ? field.type.of : field.type;
    const nested =
      type.kind === 'structure'
        ? structures.find(({ name }) => name === type.structure)!.fields
        : [];
    return [{ path, record, field }, ...pathsBelow(nested, path, record)];
  });
}

/**
 * Where each field of the record types of the indicator catalogue lives: `cjEvent.court` to the paths
 * in the format. The id field is one for all records, so that an id is at home in the record
 * that holds most of the other fields of its catalogue record.
 */
export function catalogueHomes(): ReadonlyMap<string, readonly FieldPath[]> {
  const homes = new Map<string, FieldPath[]>();
  for (const path of fieldPaths())
    for (const name of path.field.crosswalk['catalogue'] ?? []) {
      const known = homes.get(name);
      if (known === undefined) homes.set(name, [path]);
      else known.push(path);
    }
  for (const [name, paths] of homes) {
    const [catalogueRecord] = name.split('.');
    const others = [...homes]
      .filter(([other]) => other !== name && other.startsWith(`${catalogueRecord}.`))
      .flatMap(([, elsewhere]) => elsewhere)
      .filter(({ field }) => field.name !== 'id')
      .map(({ record }) => record);
    const share = (record: string): number => others.filter((other) => other === record).length;
    const most = Math.max(...paths.map(({ record }) => share(record)));
    const kept = paths.filter(({ field, record }) => field.name !== 'id' || share(record) === most);
    homes.set(name, kept.length > 0 ? kept : paths);
  }
  return new Map([...homes].sort(([a], [b]) => (a < b ? -1 : 1)));
}
