import { NjiaError } from '@njia/schema';
import type { CalculationOptions } from '../../calculate/CalculationOptions.js';
import { checkDefinitions, resultSetOf } from '../../calculate/calculateIndicators.js';
import { definitionReference } from '../../calculate/definitionReference.js';
import { calculateChange } from '../../calculate/kinds/calculateChange.js';
import { calculateComposite } from '../../calculate/kinds/calculateComposite.js';
import type { Environment } from '../../compile/Environment.js';
import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import { prefixHierarchy } from '../../records/PlaceHierarchy.js';
import type { ResultSet } from '../../results/ResultSet.js';
import type { ResultTable } from '../../results/ResultTable.js';
import { distinctPeriods } from '../../time/distinctPeriods.js';
import { calculateRecordsInDatabase } from './calculateRecordsInDatabase.js';
import type { DatabaseRun } from './DatabaseRun.js';
import { otherKindsInDatabase } from './otherKindsInDatabase.js';
import type { SqlDatabase } from './SqlDatabase.js';

/** What a run over a database is asked for. Ids of records and a hash of the data are not to be had there. */
export type DatabaseOptions = Omit<CalculationOptions, 'lineage' | 'hashData' | 'timeZone'>;

let runs = 0;

function runOf(options: DatabaseOptions): DatabaseRun {
  const places = options.places ?? prefixHierarchy();
  if (places.prefixLengths === undefined)
    throw new NjiaError(
      'INDICATOR-SQL-PLACES',
      'A database needs places whose codes nest by prefix.',
      { hint: 'Give prefixHierarchy, or compute with calculateIndicators.' },
    );
  const environment: Environment = {
    source: { table: () => undefined, tables: [] },
    places,
    timeZone: 'UTC',
    firstDay: 0,
    endDay: 0,
    indexes: new Map(),
  };
  runs += 1;
  return {
    environment,
    prefix: `njia${runs}_`,
    placeCodeLengths: places.prefixLengths,
  };
}

/**
 * Computes indicators in a database that holds the records by the relational layout: the same cells as
 * `calculateIndicators`, for as many records as the database can hold. The database counts; statuses, flags, intervals
 * and shares are made here from its counts.
 *
 * The result is exact and restricted: protect it before anybody outside the office sees it.
 *
 * @param definitions - What to compute, in order.
 * @param database - The database.
 * @param request - Periods, breakdowns, coverage. The same period given twice is one.
 * @param others - Further definitions that composites and changes refer to.
 * @returns All tables. Their data hash is `null`.
 * @throws NjiaError `INDICATOR-LINT` if a definition has an error, `INDICATOR-NO-PERIOD` without periods,
 *   `INDICATOR-SQL-UNSUPPORTED` if a definition asks for what has no SQL, `INDICATOR-SQL-PLACES` for other places than
 *   nested codes.
 */
export async function calculateInDatabase(
  definitions: readonly IndicatorDefinition[],
  database: SqlDatabase,
  request: DatabaseOptions,
  others: readonly IndicatorDefinition[] = [],
): Promise<ResultSet> {
  const options = { ...request, periods: distinctPeriods(request.periods) };
  const all = checkDefinitions(definitions, options, others);
  const run = runOf(options);
  const known = new Map<string, Promise<readonly ResultTable[]>>();
  const definitionOf = (id: string): IndicatorDefinition => {
    const found = all.get(id);
    if (found === undefined)
      throw new NjiaError(
        'INDICATOR-UNKNOWN-DEFINITION',
        'A definition refers to another that was not given.',
        { hint: 'Give it under `others`.' },
      );
    return found;
  };
  const tablesOf = (
    definition: IndicatorDefinition,
    asked: DatabaseOptions,
  ): Promise<readonly ResultTable[]> => {
    if (asked !== options) return compute(definition, asked);
    const before = known.get(definition.id);
    if (before !== undefined) return before;
    const tables = compute(definition, asked);
    known.set(definition.id, tables);
    return tables;
  };
  const compute = async (
    definition: IndicatorDefinition,
    asked: DatabaseOptions,
  ): Promise<readonly ResultTable[]> => {
    const reference = definitionReference(definition, all, options.where);
    const { kind } = definition;
    if (kind === 'change') {
      const tables = await tablesOf(definitionOf(definition.change?.of ?? ''), asked);
      return [calculateChange(definition, tables, asked.periods, reference)].flat();
    }
    if (kind === 'composite') {
      const totals = { ...asked, by: [], overlap: false };
      const parts: (readonly ResultTable[])[] = [];
      for (const part of definition.composite?.parts ?? [])
        parts.push(await tablesOf(definitionOf(part.definition), totals));
      return [calculateComposite(definition, parts, asked.periods, reference)];
    }
    if (kind === 'completeness' || kind === 'status' || kind === 'key-change')
      return [await otherKindsInDatabase({ ...definition, kind }, database, asked, reference, run)];
    return calculateRecordsInDatabase(definition, database, asked, reference, run);
  };
  const tables: ResultTable[] = [];
  for (const definition of definitions) tables.push(...(await tablesOf(definition, options)));
  return resultSetOf(options, tables);
}
