import { breakdowns } from '../../calculate/breakdowns.js';
import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import { parseDuration } from '../../time/duration.js';
import { parseDay } from '../../time/parsePeriod.js';
import type { Period } from '../../time/Period.js';
import { SqlCompiler } from '../compile/SqlCompiler.js';
import { accountStatement, cellStatements } from '../compile/unitStatements.js';
import { unitsSql } from '../compile/unitsSql.js';
import { unsupported } from '../compile/unsupported.js';
import type { SqlDialect } from '../dialects/SqlDialect.js';
import type { RelationalLayout } from '../layout/RelationalLayout.js';
import { printSql } from '../tree/printSql.js';

/** The SQL of one definition and period. */
export interface IndicatorSql {
  /** What happened to the records: one row. */
  readonly account: string;
  /** For each breakdown, its axes and the statement of its cells. */
  readonly breakdowns: readonly { readonly by: readonly string[]; readonly cells: string }[];
}

/**
 * The statements that count an indicator, to read them or to run them on a cluster. `calculateInDatabase` runs them
 * itself, and makes values, statuses and bounds of the counts.
 *
 * @param definition - A definition without lint errors that looks at records, and at no labels of periods.
 * @param period - The period.
 * @param dialect - The dialect.
 * @param layout - How the records lie.
 * @param options - Lengths of nested place codes by country, and the day up to which data are known.
 * @throws NjiaError `INDICATOR-SQL-UNSUPPORTED` if the definition asks for what has no SQL.
 */
export function indicatorSql(
  definition: IndicatorDefinition,
  period: Period,
  dialect: SqlDialect,
  layout: RelationalLayout,
  options: {
    readonly placeCodeLengths?: Readonly<Record<string, readonly number[]>>;
    readonly knowledgeDate?: string;
  } = {},
): IndicatorSql {
  if (definition.period?.basis === 'label')
    throw unsupported('labels of periods have to be read first');
  const compiler = new SqlCompiler(
    {
      layout,
      firstDay: period.firstDay,
      endDay: period.endDay,
      placeCodeLengths: options.placeCodeLengths ?? {},
    },
    definition,
  );
  const length =
    definition.period?.basis === 'cohort'
      ? parseDuration(definition.period.followUp ?? '')
      : undefined;
  const knowledgeDay =
    options.knowledgeDate === undefined ? undefined : parseDay(options.knowledgeDate);
  const units = unitsSql(compiler, definition, {
    extra: undefined,
    labels: undefined,
    followUp:
      length === undefined || knowledgeDay === undefined ? undefined : { length, knowledgeDay },
  });
  return {
    account: printSql(accountStatement(compiler, units), dialect),
    breakdowns: breakdowns(definition, { periods: [period] }).map((by) => ({
      by,
      cells: printSql(cellStatements(compiler, definition, units, by, false).cells, dialect),
    })),
  };
}
