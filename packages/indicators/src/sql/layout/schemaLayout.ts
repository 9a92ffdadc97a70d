import { records, structures, type Field, type FieldType } from '@njia/schema';
import type { LayoutField, LayoutKind, LayoutTable, RelationalLayout } from './RelationalLayout.js';

/** How deep structures may lie in one another, as definitions may reach. */
const deepest = 5;

const single: Readonly<Record<Exclude<FieldType['kind'], 'list'>, LayoutKind>> = {
  text: 'text',
  identifier: 'text',
  code: 'text',
  partialDate: 'text',
  currency: 'text',
  count: 'quantity',
  integer: 'number',
  number: 'number',
  structure: 'structure',
};

/** What a field is once it stands in, or behind, a list; `undefined` if no column can hold it. */
function several(type: FieldType): LayoutKind | undefined {
  const kind = type.kind === 'list' ? type.of.kind : type.kind;
  if (kind === 'structure') {
    const name =
      type.kind === 'list' ? undefined : type.kind === 'structure' ? type.structure : undefined;
    return name === 'place' ? 'places' : undefined;
  }
  if (kind === 'count') return undefined;
  return kind === 'integer' || kind === 'number' ? 'numbers' : 'texts';
}

const fieldsOf = (structure: string): readonly Field[] =>
  structures.find((one) => one.name === structure)?.fields ?? [];

function collect(
  fields: readonly Field[],
  prefix: string,
  depth: number,
  behindList: boolean,
  into: LayoutField[],
): void {
  for (const { name, type } of fields) {
    const path = `${prefix}${name}`;
    const list = type.kind === 'list';
    const inner = list ? type.of : type;
    if (list && inner.kind === 'structure' && !behindList) into.push({ path, kind: 'items' });
    else {
      const kind = list || behindList ? several(type) : single[type.kind];
      if (kind !== undefined) into.push({ path, kind });
    }
    if (inner.kind === 'structure' && depth < deepest)
      collect(fieldsOf(inner.structure), `${path}.`, depth + 1, behindList || list, into);
  }
}

function tablesOf(name: string, fields: readonly Field[], depth: number): LayoutTable[] {
  const own: LayoutField[] = [];
  collect(fields, '', depth, false, own);
  const lists = (
    inside: readonly Field[],
    prefix: string,
    level: number,
  ): readonly { readonly path: string; readonly structure: string }[] =>
    inside.flatMap(({ name: field, type }) => {
      const path = `${prefix}${field}`;
      if (type.kind === 'list' && type.of.kind === 'structure')
        return [{ path, structure: type.of.structure }];
      if (type.kind === 'structure' && level < deepest)
        return lists(fieldsOf(type.structure), `${path}.`, level + 1);
      return [];
    });
  return [
    { name, fields: own },
    ...lists(fields, '', depth).flatMap(({ path, structure }) =>
      depth < deepest ? tablesOf(`${name}/${path}`, fieldsOf(structure), depth + 1) : [],
    ),
  ];
}

let built: RelationalLayout | undefined;

/** Layout of the shared format: every record type, with every field that definitions may read. */
export function schemaLayout(): RelationalLayout {
  built ??= {
    tables: records.flatMap((record) => tablesOf(record.table, record.fields, 1)),
    reasons: true,
  };
  return built;
}
