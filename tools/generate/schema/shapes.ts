import { datasetHead } from '../../../packages/schema/src/fields/dataset.ts';
import { records } from '../../../packages/schema/src/fields/records.ts';
import { structures } from '../../../packages/schema/src/fields/structures.ts';
import type { FieldType } from '../../../packages/schema/src/model/fieldType.ts';

/** The table of one record type in the data set: the one list without a limit. */
export interface TableType {
  readonly kind: 'table';
  /** Name of the record definition. */
  readonly record: string;
}

/** A property of a generated object type. */
export interface ShapeField {
  readonly name: string;
  readonly type: FieldType | TableType;
  readonly required: boolean;
  readonly definition: string;
}

/** An object type of the format: a structure, a record or the data set. */
export interface Shape {
  /** camelCase. */
  readonly name: string;
  readonly kind: 'structure' | 'record' | 'dataset';
  readonly definition: string;
  readonly fields: readonly ShapeField[];
}

/** Every object type of the format; the data set is its head with the tables behind it. */
export const shapes: readonly Shape[] = [
  ...structures.map((structure): Shape => ({ ...structure, kind: 'structure' })),
  ...records.map((record): Shape => ({ ...record, kind: 'record' })),
  {
    name: 'dataset',
    kind: 'dataset',
    definition: datasetHead.definition,
    fields: [
      ...datasetHead.fields,
      ...records.map((record) => ({
        name: record.table,
        type: { kind: 'table', record: record.name } as const,
        required: false,
        definition: `Records of the type \`${record.name}\`. ${record.definition}`,
      })),
    ],
  },
];
