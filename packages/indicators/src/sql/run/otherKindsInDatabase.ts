import type { CalculationOptions } from '../../calculate/CalculationOptions.js';
import { completenessTable } from '../../calculate/kinds/calculateCompleteness.js';
import {
  keyChangeTable,
  periodsBefore,
  type KeyOrganisations,
} from '../../calculate/kinds/calculateKeyChange.js';
import { statusTable } from '../../calculate/kinds/calculateStatus.js';
import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import type { DefinitionReference, RecordAccount, ResultTable } from '../../results/ResultTable.js';
import type { Period } from '../../time/Period.js';
import { rowId } from '../layout/physicalColumns.js';
import type { SqlCompiler } from '../compile/SqlCompiler.js';
import { accountStatement, readStatement } from '../compile/unitStatements.js';
import type { SqlUnits } from '../compile/unitsSql.js';
import { unsupported } from '../compile/unsupported.js';
import { printSql } from '../tree/printSql.js';
import { allOf, anyOf, binary, call, choose, column, number, type Sql } from '../tree/Sql.js';
import type { SqlSelect } from '../tree/SqlSelect.js';
import { accountOf } from './accountOf.js';
import type { DatabaseRun } from './DatabaseRun.js';
import { numberOf, type SqlDatabase, type SqlRow } from './SqlDatabase.js';
import { unitsOfPeriod } from './unitsOfPeriod.js';

interface Asked {
  readonly compiler: SqlCompiler;
  readonly units: SqlUnits;
  readonly account: Omit<RecordAccount, 'period'>;
  readonly ask: (select: SqlSelect) => Promise<readonly SqlRow[]>;
}

/** Asks something of the units of a window of days. */
const inWindow = <Result>(
  definition: IndicatorDefinition,
  database: SqlDatabase,
  options: CalculationOptions,
  run: DatabaseRun,
  window: Pick<Period, 'firstDay' | 'endDay'>,
  use: (asked: Asked) => Promise<Result>,
): Promise<Result> =>
  unitsOfPeriod(definition, database, options, run, window, async (compiler, units) => {
    const query = (statement: Parameters<typeof printSql>[0]) =>
      database.query(printSql(statement, database.dialect));
    const [read] = await query(readStatement(compiler, units));
    const [row] = await query(accountStatement(compiler, units));
    return use({
      compiler,
      units,
      account: accountOf(read, row),
      ask: (select) => query({ relations: compiler.relations.all(), select }),
    });
  });

const x = (name: string): Sql => column('x', name);
const countIf = (condition: Sql): Sql => call('sum', choose([[condition, number(1)]], number(0)));

/** What a selection over the records of the population reads from, with further expressions over the table. */
function overRecords({ compiler, units }: Asked, expressions: readonly Sql[]) {
  const { from, joins } = compiler.relations.source([units.frame], expressions, units.frame);
  return {
    from,
    joins: [
      ...joins,
      {
        is: 'inner' as const,
        relation: units.records,
        alias: 'x',
        on: binary(x(rowId), '=', column(units.frame.alias, rowId)),
      },
    ],
  };
}

async function completeness(definition: IndicatorDefinition, asked: Asked) {
  if (asked.units.keyed) throw unsupported('completeness of units with a key');
  const { compiler, units } = asked;
  const missing = (definition.fields ?? []).map(
    ({ field }) => compiler.field(field, [units.frame]).missing,
  );
  const is = (value: Sql, state: number): Sql => binary(value, '=', number(state));
  const [row] = await asked.ask({
    columns: missing.flatMap((value, index) => [
      { name: `valid${index}`, value: countIf(is(value, 0)) },
      { name: `unknown${index}`, value: countIf(anyOf(is(value, 1), is(value, 2))) },
      { name: `missing${index}`, value: countIf(is(value, 3)) },
    ]),
    ...overRecords(asked, missing),
    where: is(x('s0'), 2),
  });
  return missing.map((_, index) => ({
    valid: numberOf(row, `valid${index}`),
    unknown: numberOf(row, `unknown${index}`),
    missing: numberOf(row, `missing${index}`),
  }));
}

async function status(definition: IndicatorDefinition, asked: Asked) {
  if (asked.units.keyed) throw unsupported('a milestone of units with a key');
  const { compiler, units } = asked;
  const stages = definition.stages ?? [];
  const tests = stages.map(({ where }) =>
    where === undefined ? number(2) : compiler.predicate(where, [units.frame]),
  );
  const none = number(stages.length);
  const first = (least: number): Sql =>
    choose(
      tests.map((test, index) => [binary(test, '>=', number(least)), number(index)] as const),
      none,
    );
  const inside = binary(x('s0'), '=', number(2));
  const [row] = await asked.ask({
    columns: [
      {
        name: 'certain',
        value: call('coalesce', call('min', choose([[inside, first(2)]], none)), none),
      },
      { name: 'possible', value: call('coalesce', call('min', first(1)), none) },
    ],
    ...overRecords(asked, tests),
  });
  return { certain: numberOf(row, 'certain'), possible: numberOf(row, 'possible') };
}

async function keys(definition: IndicatorDefinition, asked: Asked): Promise<KeyOrganisations> {
  const { units } = asked;
  const rows = await asked.ask({
    distinct: true,
    columns: [
      ...units.keys.map((name) => ({ name, value: x(name) })),
      {
        name: 'org',
        value:
          definition.population?.contributor === undefined
            ? { is: 'text' as const, value: '' }
            : x('org'),
      },
    ],
    from: { relation: units.members, alias: 'x' },
    where: allOf(binary(x('s0'), '=', number(2))),
  });
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = units.keys.map((name) => String(row[name])).join('\u0000');
    const organisations = found.get(key) ?? new Set<string>();
    found.set(key, organisations.add(String(row['org'])));
  }
  return found;
}

/**
 * Computes completeness, milestones and changes of keys over the records of a database.
 *
 * @param definition - A definition of one of these kinds, without lint errors.
 * @param database - The database.
 * @param options - Periods and the rest.
 * @param reference - How the definition is cited.
 * @param run - Places and the rest.
 */
export async function otherKindsInDatabase(
  definition: IndicatorDefinition & { readonly kind: 'completeness' | 'status' | 'key-change' },
  database: SqlDatabase,
  options: CalculationOptions,
  reference: DefinitionReference,
  run: DatabaseRun,
): Promise<ResultTable> {
  const cited = { reference, dataHash: null };
  const each = async <Result>(
    use: (asked: Asked, period: Period) => Promise<Result>,
  ): Promise<(Result & { readonly account: RecordAccount })[]> => {
    const found: (Result & { readonly account: RecordAccount })[] = [];
    for (const period of options.periods)
      found.push(
        await inWindow(definition, database, options, run, period, async (asked) => ({
          ...(await use(asked, period)),
          account: { period: period.id, ...asked.account },
        })),
      );
    return found;
  };
  switch (definition.kind) {
    case 'completeness':
      return completenessTable(
        definition,
        options.periods,
        await each(async (asked) => ({ fields: await completeness(definition, asked) })),
        cited,
      );
    case 'status':
      return statusTable(
        definition,
        options.periods,
        await each((asked) => status(definition, asked)),
        cited,
      );
    case 'key-change':
      return keyChangeTable(
        definition,
        options.periods,
        await each(async (asked, period) => {
          const [firstDay, endDay] = periodsBefore(definition, period);
          const now = await keys(definition, asked);
          const earlier = await inWindow(
            definition,
            database,
            options,
            { ...run, prefix: `${run.prefix}before_` },
            { firstDay, endDay },
            (before) => keys(definition, before),
          );
          return { now, earlier };
        }),
        cited,
      );
  }
}
