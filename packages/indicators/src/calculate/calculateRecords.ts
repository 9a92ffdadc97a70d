import type { Environment } from '../compile/Environment.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { FALSE } from '../logic/ternary.js';
import type { RecordSource } from '../records/RecordSource.js';
import type { Row } from '../records/Row.js';
import type { DefinitionReference, RecordAccount, ResultTable } from '../results/ResultTable.js';
import { parseDay } from '../time/parsePeriod.js';
import { filledFields, isDeclared } from '../trust/filledFields.js';
import type { Period } from '../time/Period.js';
import { accumulate } from './accumulate.js';
import type { CalculationOptions } from './CalculationOptions.js';
import { collectUnits } from './collectUnits.js';
import type { CompiledDimension } from './compileDimension.js';
import { compileIndicator } from './CompiledIndicator.js';
import { conflictsOf } from './conflictsOf.js';
import { coverage as coverageOf } from './coverage.js';
import { externalDenominator } from './externalDenominator.js';
import { lackOf } from './lackOf.js';
import { overlapTable } from './overlapTable.js';
import { breakdowns } from './breakdowns.js';
import type { PeriodCells } from './PeriodCells.js';
import { recordTables } from './recordTables.js';
import type { TableRun } from './TableRun.js';
import { timeDimension } from './tableDimensions.js';
import type { AccumulationOptions } from './unitAmounts.js';
import type { Units } from './Units.js';

/** What one run of one definition over records works with. */
export interface RecordRun extends TableRun {
  /** All records of its table. */
  readonly table: readonly Row[];
}

/** Points the environment at a period. */
export function enterPeriod(environment: Environment, period: Period): void {
  environment.firstDay = period.firstDay;
  environment.endDay = period.endDay;
}

/** A record in the period of whatever kind: enough to know that somebody reported. */
function anyInPeriod(run: RecordRun, account: Units['account']): number {
  if (account.included > 0) return account.included;
  return run.table.some((row) => run.indicator.inPeriod(row, undefined) !== FALSE) ? 1 : 0;
}

/**
 * Computes the tables of one definition that looks at records.
 *
 * @param definition - A definition without lint errors, of a kind other than `change` and `composite`.
 * @param source - The records.
 * @param options - Periods, breakdowns and the rest.
 * @param cited - How the definition and the data are cited.
 */
export function calculateRecords(
  definition: IndicatorDefinition,
  source: RecordSource,
  options: CalculationOptions,
  cited: {
    readonly reference: DefinitionReference;
    readonly dataHash: string | null;
    readonly environment: Environment;
  },
): ResultTable[] {
  const { environment } = cited;
  const indicator = compileIndicator(definition, environment, options.where);
  const name = definition.population?.from ?? '';
  const external = definition.denominator?.external;
  const table = source.table(name) ?? [];
  const claims = [...(source.claims ?? []), ...(options.coverage ?? [])];
  const run: RecordRun = {
    indicator,
    table,
    options,
    coverage: coverageOf(claims, name, environment.places),
    lack: lackOf(
      definition,
      filledFields(source, options.coverage),
      table.length > 0 || isDeclared(claims, name),
    ),
    reference: cited.reference,
    dataHash: cited.dataHash,
    population: external === undefined ? undefined : externalDenominator(external, environment),
    conflicts: conflictsOf(definition, source.conflicts),
  };
  const keep: AccumulationOptions = {
    contributions: options.contributions ?? true,
    lineage: options.lineage ?? false,
    knowledgeDay: options.knowledgeDate === undefined ? undefined : parseDay(options.knowledgeDate),
  };
  const lists = breakdowns(definition, options);
  const compiled = lists.map((list) =>
    list.map((id) => indicator.dimensions.get(id) as CompiledDimension),
  );
  const byList: PeriodCells[][] = lists.map(() => []);
  const accounts: RecordAccount[] = [];
  const overlaps: { readonly period: Period; readonly units: Units }[] = [];
  for (const period of options.periods) {
    enterPeriod(environment, period);
    const units = collectUnits(indicator, run.table);
    const { account } = units;
    accounts.push({ period: period.id, ...account });
    const recordsInPeriod = anyInPeriod(run, account);
    for (const [index, dimensions] of compiled.entries())
      byList[index]?.push({
        period,
        account,
        recordsInPeriod,
        cells: accumulate(indicator, run.table, units, dimensions, keep),
      });
    if (options.overlap === true) overlaps.push({ period, units });
  }
  const tables = recordTables(run, lists, byList, accounts);
  const time = timeDimension(options.periods, false);
  const overlap = overlapTable(run, overlaps, accounts, time);
  return overlap === undefined ? tables : [...tables, overlap];
}
