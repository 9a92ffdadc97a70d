import type { Sql } from '../tree/Sql.js';

/** Parts of an expression. */
function partsOf(node: Sql): readonly Sql[] {
  switch (node.is) {
    case 'binary':
      return [node.left, node.right];
    case 'and':
    case 'or':
      return node.of;
    case 'not':
    case 'isNull':
      return [node.of];
    case 'in':
      return [node.of];
    case 'case':
      return [...node.when.flat(), node.otherwise];
    case 'call':
      return node.args;
    case 'listMax':
      return [node.list, node.test];
    case 'listMap':
      return [node.list, node.to];
    case 'listOf':
      return [node.value, node.order];
    case 'window':
      return [
        ...(node.value === undefined ? [] : [node.value]),
        ...node.partition,
        ...node.order.map(({ by }) => by),
      ];
    default:
      return [];
  }
}

/** Names of the relations that an expression looks at. */
export function aliasesOf(node: Sql, into: Set<string> = new Set()): ReadonlySet<string> {
  if (node.is === 'column') into.add(node.of);
  for (const part of partsOf(node)) aliasesOf(part, into);
  return into;
}

/** How many nodes an expression has. */
export const sizeOf = (node: Sql): number =>
  partsOf(node).reduce((sum, part) => sum + sizeOf(part), 1);
