/* Holds a database to the calculator. Not part of the package. */
import { calculateIndicators } from '../src/calculate/calculateIndicators.js';
import type { CalculationOptions } from '../src/calculate/CalculationOptions.js';
import type { IndicatorDefinition } from '../src/definition/IndicatorDefinition.js';
import { prefixHierarchy } from '../src/records/PlaceHierarchy.js';
import type { RecordSource } from '../src/records/RecordSource.js';
import type { ResultTable } from '../src/results/ResultTable.js';
import { parsePeriod } from '../src/time/parsePeriod.js';
import type { Period } from '../src/time/Period.js';
import { calculateInDatabase } from '../src/sql/run/calculateInDatabase.js';
import type { SqlDatabase } from '../src/sql/run/SqlDatabase.js';

const financialYear = parsePeriod('2022-A1', 'KE-FY') as Period;

/** Kenyan places, one financial year, everything a run can be asked for. */
export const options: CalculationOptions = {
  periods: [financialYear],
  places: prefixHierarchy({ KE: [5, 8] }),
  hashData: false,
  knowledgeDate: '2023-03-01',
  overlap: true,
};

/** Tables of both engines. */
export async function bothEngines(
  definition: IndicatorDefinition,
  source: RecordSource,
  database: SqlDatabase,
  others: readonly IndicatorDefinition[] = [],
  asked: CalculationOptions = options,
): Promise<{ readonly here: readonly ResultTable[]; readonly there: readonly ResultTable[] }> {
  const here = calculateIndicators([definition], source, asked, others).tables;
  const there = (await calculateInDatabase([definition], database, asked, others)).tables;
  return { here, there };
}
