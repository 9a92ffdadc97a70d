import type { CalculationOptions } from '../../calculate/CalculationOptions.js';
import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import { parseDuration } from '../../time/duration.js';
import { parseDay } from '../../time/parsePeriod.js';
import type { Period } from '../../time/Period.js';
import { printSql } from '../tree/printSql.js';
import { SqlCompiler } from '../compile/SqlCompiler.js';
import { unitsSql, type SqlUnits } from '../compile/unitsSql.js';
import { surroundingsOf, type DatabaseRun } from './DatabaseRun.js';
import { labelsFromDatabase } from './labelsFromDatabase.js';
import type { SqlDatabase } from './SqlDatabase.js';

/**
 * The relations of a definition's records and units in one period.
 *
 * @param definition - The definition.
 * @param database - The database.
 * @param options - What the run was asked for.
 * @param run - Places and the rest.
 * @param period - The period.
 * @param use - What is done with them. Its statements see the records and units as temporary tables, if the database has such.
 */
export async function unitsOfPeriod<Result>(
  definition: IndicatorDefinition,
  database: SqlDatabase,
  options: Pick<CalculationOptions, 'where' | 'knowledgeDate'>,
  run: DatabaseRun,
  period: Pick<Period, 'firstDay' | 'endDay'>,
  use: (compiler: SqlCompiler, units: SqlUnits) => Promise<Result>,
): Promise<Result> {
  const surroundings = surroundingsOf(database, run, period);
  const compiler = new SqlCompiler(surroundings, definition, run.prefix);
  const specification = definition.period;
  const labels =
    specification?.basis === 'label'
      ? await labelsFromDatabase(
          database,
          definition,
          definition.population?.from ?? '',
          specification,
          surroundings,
        )
      : undefined;
  const length =
    specification?.basis === 'cohort' ? parseDuration(specification.followUp ?? '') : undefined;
  const knowledgeDay =
    options.knowledgeDate === undefined ? undefined : parseDay(options.knowledgeDate);
  const units = unitsSql(compiler, definition, {
    extra: options.where,
    labels,
    followUp:
      length === undefined || knowledgeDay === undefined ? undefined : { length, knowledgeDay },
  });
  // Records and units are asked for again and again: they are kept for as long as they are used.
  const kept = [units.records, units.members, units.units];
  const { dialect } = database;
  const drop = async (): Promise<void> => {
    for (const name of kept) await database.run(`DROP TABLE IF EXISTS ${dialect.identifier(name)}`);
  };
  if (!dialect.temporary) return use(compiler, units);
  try {
    for (const name of kept) {
      await database.run(
        `CREATE TEMPORARY TABLE ${dialect.identifier(name)} AS ${printSql(compiler.relations.whole(name), dialect)}`,
      );
      // Without it PostgreSQL takes a new table for a small one, and compares every row with every other.
      if (dialect.learn !== undefined)
        await database.run(`${dialect.learn} ${dialect.identifier(name)}`);
      compiler.relations.stored(name);
    }
    return await use(compiler, units);
  } finally {
    await drop();
  }
}
