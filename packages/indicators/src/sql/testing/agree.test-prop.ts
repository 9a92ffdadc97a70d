/* Holds a database to the calculator. Not part of the package. */
import { calculateIndicators } from '../../calculate/calculateIndicators.js';
import type { CalculationOptions } from '../../calculate/CalculationOptions.js';
import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import { prefixHierarchy } from '../../records/PlaceHierarchy.js';
import type { RecordSource } from '../../records/RecordSource.js';
import type { ResultTable } from '../../results/ResultTable.js';
import { parsePeriod } from '../../time/parsePeriod.js';
import type { Period } from '../../time/Period.js';
import { calculateInDatabase } from '../run/calculateInDatabase.js';
import type { SqlDatabase } from '../run/SqlDatabase.js';

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
