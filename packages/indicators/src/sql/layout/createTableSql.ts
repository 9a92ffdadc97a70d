import type { SqlDialect } from '../dialects/SqlDialect.js';
import { parentId, physicalColumns, relationName, rowId } from './physicalColumns.js';
import type { RelationalLayout } from './RelationalLayout.js';

/**
 * The statements that make the tables of a layout.
 *
 * @param layout - The layout.
 * @param dialect - The dialect.
 * @returns One statement a table, and for databases with indexes one for the link from items to their records.
 */
export function createTableSql(layout: RelationalLayout, dialect: SqlDialect): readonly string[] {
  return layout.tables.flatMap((table) => {
    const relation = dialect.identifier(relationName(table.name));
    const columns = physicalColumns(table, layout.reasons).map(
      ({ name, type }) =>
        `${dialect.identifier(name)} ${dialect.type(type)}${dialect.id === 'postgres' && name === rowId ? ' PRIMARY KEY' : ''}`,
    );
    const create = `CREATE TABLE ${relation} (\n  ${columns.join(',\n  ')}\n)`;
    return dialect.id === 'postgres' && table.name.includes('/')
      ? [create, `CREATE INDEX ON ${relation} (${dialect.identifier(parentId)})`]
      : [create];
  });
}
