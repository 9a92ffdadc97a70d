import type { Environment } from '../../compile/Environment.js';
import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import { FALSE, TRUE } from '../../logic/ternary.js';
import type { RecordSource } from '../../records/RecordSource.js';
import type { DefinitionReference, RecordAccount, ResultTable } from '../../results/ResultTable.js';
import type { ResultCell } from '../../results/ResultCell.js';
import type { Period } from '../../time/Period.js';
import type { CalculationOptions } from '../CalculationOptions.js';
import { enterPeriod } from '../calculateRecords.js';
import { collectUnits } from '../collectUnits.js';
import { compileIndicator } from '../CompiledIndicator.js';
import { timeDimension } from '../tableDimensions.js';
import { blankCell } from './blankCell.js';

/**
 * A milestone: the best stage that some record of the period certainly reaches. A stage that a record may reach is
 * reported as the upper bound. No record at all: no value (nobody said that nothing was done).
 *
 * @param definition - A definition of kind `status`.
 * @param source - The records.
 * @param options - Periods.
 * @param cited - How definition and data are cited.
 */
export function calculateStatus(
  definition: IndicatorDefinition,
  source: RecordSource,
  options: CalculationOptions,
  cited: {
    readonly reference: DefinitionReference;
    readonly dataHash: string | null;
    readonly environment: Environment;
  },
): ResultTable {
  const indicator = compileIndicator(definition, cited.environment, options.where);
  const table = source.table(definition.population?.from ?? '') ?? [];
  const stages = definition.stages ?? [];
  const tests = stages.map(({ where }) =>
    where === undefined ? () => TRUE : indicator.compiler.predicate(where),
  );
  const reached = options.periods.map((period) => {
    enterPeriod(cited.environment, period);
    const units = collectUnits(indicator, table);
    let certain = stages.length;
    let possible = stages.length;
    for (let unit = 0; unit < units.size; unit += 1) {
      const inside = units.isCertain(unit);
      for (const rowIndex of units.rowsOf(unit)) {
        const row = table[rowIndex];
        if (row === undefined) continue;
        for (const [stage, test] of tests.entries()) {
          const fits = test(row, undefined);
          if (fits === FALSE) continue;
          possible = Math.min(possible, stage);
          if (fits === TRUE && inside) {
            certain = Math.min(certain, stage);
            break;
          }
        }
      }
    }
    return { account: { period: period.id, ...units.account }, certain, possible };
  });
  return statusTable(definition, options.periods, reached, cited);
}

/** Stage reached in a period, as an index into the stages; their number = none. */
export interface StageReached {
  /** What happened to the records. */
  readonly account: RecordAccount;
  /** Certainly reached. */
  readonly certain: number;
  /** Perhaps reached. */
  readonly possible: number;
}

/**
 * The table of a milestone.
 *
 * @param definition - A definition of kind `status`.
 * @param periods - The periods.
 * @param reached - The stage reached in each.
 * @param cited - How definition and data are cited.
 */
export function statusTable(
  definition: IndicatorDefinition,
  periods: readonly Period[],
  reached: readonly StageReached[],
  cited: { readonly reference: DefinitionReference; readonly dataHash: string | null },
): ResultTable {
  const stages = definition.stages ?? [];
  const cells: ResultCell[] = [];
  for (const [index, { account, certain, possible }] of reached.entries()) {
    const period = periods[index];
    if (period === undefined) continue;
    const found = stages[certain];
    const best = stages[possible] ?? found;
    const scores = [found?.score, best?.score].filter(
      (score): score is number => score !== undefined,
    );
    cells.push(
      blankCell([period.id], {
        value: found?.score ?? null,
        ...(found === undefined ? {} : { code: found.code }),
        numerator: found?.score ?? null,
        bounds:
          scores.length === 0 ? null : { low: Math.min(...scores), high: Math.max(...scores) },
        status: found === undefined ? 'O' : 'A',
        records: account.included,
        units: account.included,
        undetermined: account.undetermined,
      }),
    );
  }
  return {
    id: `${definition.id}@${definition.version}/total`,
    content: 'indicator',
    definition: cited.reference,
    dimensions: [timeDimension(periods, false)],
    cells,
    countedUnit: definition.population?.unit ?? 'record',
    coverage: 'none',
    accounts: reached.map(({ account }) => account),
    dataHash: cited.dataHash,
    populationSources: [],
    notes: stages.map((stage) => ({
      code: 'stage',
      params: { code: stage.code, score: stage.score },
    })),
  };
}
