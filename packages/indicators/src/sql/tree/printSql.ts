import type { SqlDialect } from '../dialects/SqlDialect.js';
import type { Sql, SqlOrder } from './Sql.js';
import type { SqlJoin, SqlSelect, SqlStatement } from './SqlSelect.js';

const windowNames = {
  rowNumber: 'ROW_NUMBER',
  denseRank: 'DENSE_RANK',
  firstValue: 'FIRST_VALUE',
  max: 'MAX',
} as const;

/** Prints expressions of one dialect. */
function expression(dialect: SqlDialect, node: Sql): string {
  const print = (one: Sql): string => expression(dialect, one);
  switch (node.is) {
    case 'number':
      return node.value < 0 ? `(${String(node.value)})` : String(node.value);
    case 'text':
      return dialect.text(node.value);
    case 'null':
      return `CAST(NULL AS ${dialect.type(node.type)})`;
    case 'column':
      return `${dialect.identifier(node.of)}.${dialect.identifier(node.name)}`;
    case 'item':
      return dialect.identifier(node.name);
    case 'binary':
      return `(${print(node.left)} ${node.op} ${print(node.right)})`;
    case 'and':
    case 'or':
      return `(${node.of.map(print).join(node.is === 'and' ? ' AND ' : ' OR ')})`;
    case 'not':
      return `(NOT ${print(node.of)})`;
    case 'isNull':
      return `(${print(node.of)} IS NULL)`;
    case 'in':
      return `(${print(node.of)} IN (${node.values.map(print).join(', ')}))`;
    case 'case':
      return `CASE ${node.when.map(([when, then]) => `WHEN ${print(when)} THEN ${print(then)}`).join(' ')} ELSE ${print(node.otherwise)} END`;
    case 'call':
      return dialect.call(node.name, node.args.map(print));
    case 'listMax':
      return dialect.listMax(print(node.list), dialect.identifier(node.item), print(node.test));
    case 'listMap':
      return dialect.listMap(print(node.list), dialect.identifier(node.item), print(node.to));
    case 'listOf':
      return dialect.listOf(print(node.value), print(node.order));
    case 'window': {
      const partition =
        node.partition.length === 0 ? '' : `PARTITION BY ${node.partition.map(print).join(', ')}`;
      const order =
        node.order.length === 0
          ? ''
          : `ORDER BY ${node.order.map((one) => ordering(dialect, one)).join(', ')}`;
      const value = node.value === undefined ? '' : print(node.value);
      const name = windowNames[node.call];
      return `${name}(${value}) OVER (${[partition, order].filter((part) => part !== '').join(' ')})`;
    }
  }
}

function ordering(dialect: SqlDialect, order: SqlOrder): string {
  const printed = expression(dialect, order.by);
  return `${order.text === true ? dialect.collated(printed) : printed}${order.descending === true ? ' DESC' : ''}`;
}

function join(dialect: SqlDialect, node: SqlJoin): string {
  const { identifier } = dialect;
  if (node.is === 'items')
    return dialect.items(
      expression(dialect, node.list),
      identifier(node.alias),
      identifier(node.column),
    );
  return `${node.is === 'left' ? 'LEFT JOIN' : 'JOIN'} ${identifier(node.relation)} AS ${identifier(node.alias)} ON ${expression(dialect, node.on)}`;
}

function selection(dialect: SqlDialect, select: SqlSelect, indent: string): string {
  const { identifier } = dialect;
  const lines = [
    `SELECT${select.distinct === true ? ' DISTINCT' : ''} ${select.columns
      .map(({ name, value }) => `${expression(dialect, value)} AS ${identifier(name)}`)
      .join(`,\n${indent}  `)}`,
    `FROM ${identifier(select.from.relation)} AS ${identifier(select.from.alias)}`,
    ...(select.joins ?? []).map((node) => join(dialect, node)),
  ];
  if (select.where !== undefined) lines.push(`WHERE ${expression(dialect, select.where)}`);
  if (select.groupBy !== undefined && select.groupBy.length > 0)
    lines.push(`GROUP BY ${select.groupBy.map((one) => expression(dialect, one)).join(', ')}`);
  return lines.join(`\n${indent}`);
}

/** Whether a selection does more than give columns names. */
const isWork = ({ joins, groupBy, from }: SqlSelect): boolean =>
  (joins !== undefined && joins.length > 0) || groupBy !== undefined || from.alias !== 'x';

/** How often each relation is used by what is asked for, directly or not; those never used are not there. */
function usesOf({ relations, select }: SqlStatement): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const note = ({ from, joins = [] }: SqlSelect): void => {
    const names = [
      from.relation,
      ...joins.flatMap((one) => (one.is === 'items' ? [] : [one.relation])),
    ];
    for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  };
  note(select);
  // A relation only uses those before it.
  for (const { name, of } of [...relations].reverse()) if (uses.has(name)) of.forEach(note);
  return uses;
}

/**
 * Writes a statement in a dialect.
 *
 * @param statement - The statement.
 * @param dialect - The dialect.
 * @returns SQL without a semicolon.
 */
export function printSql(statement: SqlStatement, dialect: SqlDialect): string {
  const uses = usesOf(statement);
  const relations = statement.relations
    .filter(({ name }) => uses.has(name))
    .map(
      ({ name, of }) =>
        `${dialect.identifier(name)} AS ${(uses.get(name) ?? 0) > 1 && of.some(isWork) ? dialect.once : ''}(\n  ${of.map((select) => selection(dialect, select, '  ')).join('\n  UNION ALL\n  ')}\n)`,
    );
  const head = relations.length === 0 ? '' : `WITH ${relations.join(',\n')}\n`;
  return `${head}${selection(dialect, statement.select, '')}`;
}
