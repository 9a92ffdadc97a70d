import type { CalculationOptions } from '../../calculate/CalculationOptions.js';
import { compileIndicator } from '../../calculate/CompiledIndicator.js';
import { conflictsOf } from '../../calculate/conflictsOf.js';
import { coverage as coverageOf } from '../../calculate/coverage.js';
import { lookUpFigures } from '../../calculate/externalDenominator.js';
import { lackOf } from '../../calculate/lackOf.js';
import { overlapOf } from '../../calculate/overlapTable.js';
import { timeDimension } from '../../calculate/tableDimensions.js';
import { breakdowns } from '../../calculate/breakdowns.js';
import type { PeriodCells } from '../../calculate/PeriodCells.js';
import { recordTables } from '../../calculate/recordTables.js';
import type { TableRun } from '../../calculate/TableRun.js';
import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import type { DefinitionReference, RecordAccount, ResultTable } from '../../results/ResultTable.js';
import type { Period } from '../../time/Period.js';
import {
  accountStatement,
  cellStatements,
  duringStatement,
  readStatement,
} from '../compile/unitStatements.js';
import { isDeclared } from '../../trust/filledFields.js';
import type { SqlStatement } from '../tree/SqlSelect.js';
import { printSql } from '../tree/printSql.js';
import { accountOf } from './accountOf.js';
import { cellsFromRows } from './cellsFromRows.js';
import { figuresFromDatabase } from './figuresFromDatabase.js';
import { overlapFromDatabase } from './overlapFromDatabase.js';
import { filledInDatabase } from './filledInDatabase.js';
import { numberOf, type SqlDatabase, type SqlRow } from './SqlDatabase.js';
import { surroundingsOf, type DatabaseRun } from './DatabaseRun.js';
import { unitsOfPeriod } from './unitsOfPeriod.js';

const nobody = {
  read: 0,
  included: 0,
  undetermined: 0,
  undated: 0,
  ambiguousDate: 0,
  withoutKey: 0,
  withoutKeyUndetermined: 0,
} as const;

/**
 * Computes the tables of one definition over the records of a database.
 *
 * @param definition - A definition without lint errors.
 * @param database - The database.
 * @param options - Periods, breakdowns and the rest.
 * @param reference - How the definition is cited.
 * @param databaseRun - Places and the rest of the run.
 */
export async function calculateRecordsInDatabase(
  definition: IndicatorDefinition,
  database: SqlDatabase,
  options: CalculationOptions,
  reference: DefinitionReference,
  databaseRun: DatabaseRun,
): Promise<ResultTable[]> {
  const { environment } = databaseRun;
  const indicator = compileIndicator(definition, environment, options.where);
  const name = definition.population?.from ?? '';
  const external = definition.denominator?.external;
  const [anyPeriod = { firstDay: 0, endDay: 0 }] = options.periods;
  const claims = [...(database.claims ?? []), ...(options.coverage ?? [])];
  const surroundings = surroundingsOf(database, databaseRun, anyPeriod);
  const { has, records } = await filledInDatabase(definition, database, claims, surroundings);
  const run: TableRun = {
    indicator,
    options,
    coverage: coverageOf(claims, name, environment.places),
    lack: lackOf(definition, has, (records.get(name) ?? 0) > 0 || isDeclared(claims, name)),
    reference,
    dataHash: null,
    population:
      external === undefined
        ? undefined
        : lookUpFigures(external, await figuresFromDatabase(database, external, surroundings)),
    conflicts: conflictsOf(definition, database.conflicts),
  };
  const lists = breakdowns(definition, options);
  const byList: PeriodCells[][] = lists.map(() => []);
  const accounts: RecordAccount[] = [];
  const ask = (statement: SqlStatement | undefined): Promise<readonly SqlRow[]> =>
    statement === undefined
      ? Promise.resolve([])
      : database.query(printSql(statement, database.dialect));
  const add = (period: Period, account: Omit<RecordAccount, 'period'>, during: number) => {
    accounts.push({ period: period.id, ...account });
    return { period, account, recordsInPeriod: during };
  };
  const overlaps = new Map<string, number>();
  for (const period of options.periods) {
    if (!database.layout.tables.some((table) => table.name === name)) {
      const empty = add(period, nobody, 0);
      for (const cells of byList) cells.push({ ...empty, cells: new Map() });
      continue;
    }
    await unitsOfPeriod(
      definition,
      database,
      options,
      databaseRun,
      period,
      async (compiler, units) => {
        const [read] = await ask(readStatement(compiler, units));
        const [row] = await ask(accountStatement(compiler, units));
        const account = accountOf(read, row);
        const [during] = account.included > 0 ? [] : await ask(duringStatement(compiler, units));
        const seen = add(
          period,
          account,
          account.included > 0 ? account.included : Math.min(1, numberOf(during, 'n')),
        );
        for (const [index, list] of lists.entries()) {
          const statements = cellStatements(
            compiler,
            definition,
            units,
            list,
            options.contributions ?? true,
          );
          const cells = cellsFromRows(
            definition,
            list.map((id) => units.dimensions.get(id)?.multiple === true),
            {
              cells: await ask(statements.cells),
              amounts: await ask(statements.amounts),
              contributions: await ask(statements.contributions),
            },
          );
          byList[index]?.push({ ...seen, cells });
        }
        if (options.overlap === true)
          for (const pair of await overlapFromDatabase(compiler, definition, units, ask)) {
            const [a, b] = [String(pair['a']), String(pair['b'])];
            if (a <= b) overlaps.set(JSON.stringify([period.id, a, b]), numberOf(pair, 'n'));
          }
      },
    );
  }
  const tables = recordTables(run, lists, byList, accounts);
  if (options.overlap !== true || indicator.key.length === 0 || indicator.contributor === undefined)
    return tables;
  const time = timeDimension(options.periods, false);
  return [...tables, overlapOf(run, options.periods, overlaps, accounts, time)];
}
