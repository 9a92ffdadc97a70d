import { isCount, isCurrency, isIdentifier, isProperties, isText } from '../check/values.js';
import { structures } from '../fields/structures.js';
import type { FieldType, ListType } from '../model/fieldType.js';
import type { StructureDefinition } from '../model/structureDefinition.js';
import type { StructuralWalk } from './structuralWalk.js';
import { structureCheckers } from './structureCheckers.js';
import { walkCode } from './walkCode.js';
import { walkDate } from './walkDate.js';
import { walkNumber } from './walkNumber.js';
import { walkStructure } from './walkStructure.js';

const byName: ReadonlyMap<string, StructureDefinition> = new Map(
  structures.map((definition) => [definition.name, definition]),
);

/**
 * Compares a value with the type of its field and reports every difference.
 *
 * @returns the value, put right where that is safe; `undefined` when it cannot be used
 */
export function walkValue(
  value: unknown,
  type: FieldType,
  path: string,
  walk: StructuralWalk,
): unknown {
  if (value === null) {
    walk.report('FIELD-TYPE', path, { expected: kindName(type) }, { kind: 'delete', safe: true });
    return undefined;
  }
  switch (type.kind) {
    case 'text':
      if (typeof value !== 'string') return wrong('text', path, walk);
      if (isText(value, type.maxLength)) return value;
      walk.report('FIELD-LENGTH', path, { maximum: type.maxLength });
      return undefined;
    case 'identifier':
      if (typeof value !== 'string') return wrong('id', path, walk);
      if (isIdentifier(value)) return value;
      walk.report('ID-FORMAT', path);
      return undefined;
    case 'code':
      return walkCode(value, type.list, path, walk);
    case 'partialDate':
      return walkDate(value, path, walk);
    case 'count':
      if (!isProperties(value)) return wrong('count', path, walk);
      if (isCount(value)) return value;
      walk.report('COUNT-INVALID', path);
      return undefined;
    case 'integer':
    case 'number':
      return walkNumber(value, type, path, walk);
    case 'currency':
      if (typeof value !== 'string') return wrong('currency', path, walk);
      if (isCurrency(value)) return value;
      walk.report('CURRENCY-UNKNOWN', path);
      return undefined;
    case 'structure':
      if (walk.book.checkersSuffice && structureCheckers[type.structure]!(value)) return value;
      return walkStructure(value, byName.get(type.structure)!, path, walk);
    case 'list':
      return walkList(value, type, path, walk);
  }
}

function wrong(expected: string, path: string, walk: StructuralWalk): unknown {
  walk.report('FIELD-TYPE', path, { expected });
  return undefined;
}

/** What `FIELD-TYPE` calls each kind. */
function kindName({ kind }: FieldType): string {
  if (kind === 'identifier') return 'id';
  if (kind === 'partialDate') return 'date';
  return kind === 'structure' ? 'object' : kind;
}

function walkList(value: unknown, type: ListType, path: string, walk: StructuralWalk): unknown {
  if (!Array.isArray(value)) return wrong('list', path, walk);
  if (value.length > type.maxItems) {
    walk.report('FIELD-LENGTH', path, { maximum: type.maxItems });
    return undefined;
  }
  // Items that cannot be used keep their place, so that paths stay true: objects become empty ones.
  return value.map(
    (item: unknown, index) =>
      walkValue(item, type.of, `${path}/${index}`, walk) ??
      (type.of.kind === 'structure' ? {} : ''),
  );
}
