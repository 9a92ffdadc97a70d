import { fieldUses } from '../../definition/fieldUses.js';
import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import type { CoverageClaim } from '../../records/RecordSource.js';
import type { FieldTest } from '../../trust/dataRequirements.js';
import { isDeclared } from '../../trust/filledFields.js';
import { SqlCompiler, type SqlSurroundings } from '../compile/SqlCompiler.js';
import { missingNumber } from '../compile/SqlValue.js';
import { printSql } from '../tree/printSql.js';
import { binary, call, choose, number, type Sql } from '../tree/Sql.js';
import { numberOf, type SqlDatabase } from './SqlDatabase.js';

/** Which of some fields of a table at least one record answers, and how many records there are. */
async function filledOf(
  database: SqlDatabase,
  table: string,
  fields: readonly string[],
  surroundings: SqlSurroundings,
): Promise<{ readonly records: number; readonly filled: readonly string[] }> {
  if (!database.layout.tables.some(({ name }) => name === table)) return { records: 0, filled: [] };
  const compiler = new SqlCompiler(surroundings, {});
  const frame = compiler.frame(table);
  const answered = fields.map((field): Sql => {
    const { missing } = compiler.field(field, [frame]);
    return choose(
      [[binary(missing, '<>', number(missingNumber.notCollected)), number(1)]],
      number(0),
    );
  });
  const { from, joins } = compiler.relations.source([frame], answered, frame);
  const columns = [
    { name: 'n', value: call('sum', number(1)) },
    ...answered.map((value, index) => ({ name: `f${index}`, value: call('max', value) })),
  ];
  const [row] = await database.query(
    printSql(
      { relations: compiler.relations.all(), select: { columns, from, joins } },
      database.dialect,
    ),
  );
  return {
    records: numberOf(row, 'n'),
    filled: fields.filter((_, index) => numberOf(row, `f${index}`) > 0),
  };
}

/**
 * Which fields that a definition reads the records of a database answer: `filledFields` for a database.
 *
 * @param definition - The definition.
 * @param database - The database.
 * @param claims - Declared returns.
 * @param surroundings - Layout and places.
 * @returns The test, and the number of records of each table.
 */
export async function filledInDatabase(
  definition: IndicatorDefinition,
  database: SqlDatabase,
  claims: readonly CoverageClaim[],
  surroundings: SqlSurroundings,
): Promise<{ readonly has: FieldTest; readonly records: ReadonlyMap<string, number> }> {
  const wanted = new Map<string, Set<string>>();
  for (const { table, field } of fieldUses(definition).uses)
    wanted.set(table, (wanted.get(table) ?? new Set()).add(field));
  const records = new Map<string, number>();
  const filled = new Map<string, ReadonlySet<string>>();
  for (const [table, fields] of wanted) {
    const found = await filledOf(database, table, [...fields], surroundings);
    records.set(table, found.records);
    filled.set(table, new Set(found.filled));
  }
  return {
    has: (table, field) =>
      (records.get(table) ?? 0) === 0
        ? isDeclared(claims, table)
        : filled.get(table)?.has(field) === true,
    records,
  };
}
