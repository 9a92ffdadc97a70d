import type { PeriodSpecification } from '../../definition/IndicatorDefinition.js';
import { parsePeriod } from '../../time/parsePeriod.js';
import { labelNumber, type LabelNumbers } from '../compile/periodSql.js';
import { SqlCompiler, type SqlSurroundings } from '../compile/SqlCompiler.js';
import type { DefinitionScope } from '../../compile/Compiler.js';
import { printSql } from '../tree/printSql.js';
import { allOf, isNull, notSql } from '../tree/Sql.js';
import { numberOf, type SqlDatabase } from './SqlDatabase.js';

/**
 * Reads which labels of periods there are, and finds those of the period at hand. Labels are told by their number in
 * order, so that no text of the data has to stand in a statement.
 *
 * @param database - The database.
 * @param scope - Names of the definition.
 * @param table - Its table.
 * @param period - How its records get into periods.
 * @param surroundings - Layout and period at hand.
 */
export async function labelsFromDatabase(
  database: SqlDatabase,
  scope: DefinitionScope,
  table: string,
  period: PeriodSpecification,
  surroundings: SqlSurroundings,
): Promise<LabelNumbers> {
  const compiler = new SqlCompiler(surroundings, scope);
  const frame = compiler.frame(table);
  const { value, number: n } = labelNumber(compiler, frame, period.field ?? '');
  if (value.kind !== 'text') return { inside: [], unreadable: [] };
  const { from, joins } = compiler.relations.source([frame], [value.value, n], frame);
  const rows = await database.query(
    printSql(
      {
        relations: compiler.relations.all(),
        select: {
          distinct: true,
          columns: [
            { name: 'label', value: value.value },
            { name: 'n', value: n },
          ],
          from,
          joins,
          where: allOf(notSql(isNull(n))),
        },
      },
      database.dialect,
    ),
  );
  const inside: number[] = [];
  const unreadable: number[] = [];
  for (const row of rows) {
    const parsed = parsePeriod(String(row['label']), period.calendar ?? 'gregorian');
    if (parsed === undefined) unreadable.push(numberOf(row, 'n'));
    else if (parsed.firstDay === surroundings.firstDay && parsed.endDay === surroundings.endDay)
      inside.push(numberOf(row, 'n'));
  }
  return { inside, unreadable };
}
