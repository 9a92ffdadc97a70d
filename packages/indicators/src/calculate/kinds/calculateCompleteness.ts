import type { Environment } from '../../compile/Environment.js';
import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import { DOES_NOT_APPLY, Missing, NOT_COLLECTED } from '../../records/Missing.js';
import type { RecordSource } from '../../records/RecordSource.js';
import type { DefinitionReference, RecordAccount, ResultTable } from '../../results/ResultTable.js';
import type { ResultCell } from '../../results/ResultCell.js';
import type { CalculationOptions } from '../CalculationOptions.js';
import { enterPeriod } from '../calculateRecords.js';
import { collectUnits } from '../collectUnits.js';
import { compileIndicator } from '../CompiledIndicator.js';
import { humanise, timeDimension } from '../tableDimensions.js';
import { blankCell } from './blankCell.js';

/**
 * Field completeness: for each field the share of records with a valid value among those to which it applies. Unknown
 * (asked, not known) is counted apart from missing: `unknownValues` holds the unknown, `undetermined` the never asked.
 *
 * @param definition - A definition of kind `completeness`.
 * @param source - The records.
 * @param options - Periods.
 * @param cited - How definition and data are cited.
 */
export function calculateCompleteness(
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
  const fields = definition.fields ?? [];
  const readers = fields.map(({ field }) => indicator.compiler.field(field));
  const per = definition.unit.per ?? 100;
  const cells: ResultCell[] = [];
  const accounts: RecordAccount[] = [];
  for (const period of options.periods) {
    enterPeriod(cited.environment, period);
    const units = collectUnits(indicator, table);
    accounts.push({ period: period.id, ...units.account });
    const certain = units.rows.filter((_, index) => ((units.states[index] ?? 0) & 3) === 3);
    for (const [position, read] of readers.entries()) {
      const counts = { valid: 0, unknown: 0, missing: 0 };
      for (const index of certain) {
        const row = typeof index === 'number' ? table[index] : undefined;
        if (row === undefined) continue;
        const value = read(row, undefined);
        if (!(value instanceof Missing)) counts.valid += 1;
        else if (value === NOT_COLLECTED) counts.missing += 1;
        else if (value !== DOES_NOT_APPLY) counts.unknown += 1;
      }
      const base = counts.valid + counts.unknown + counts.missing;
      cells.push(
        blankCell([period.id, fields[position]?.field ?? ''], {
          value: base === 0 ? null : (per * counts.valid) / base,
          numerator: counts.valid,
          denominator: base,
          status: base === 0 ? 'M' : 'A',
          records: base,
          units: base,
          unknownValues: counts.unknown,
          undetermined: counts.missing,
          flags:
            base === 0
              ? ['zero-denominator']
              : base < (definition.smallBase ?? 10)
                ? ['small-number']
                : [],
        }),
      );
    }
  }
  return {
    id: `${definition.id}@${definition.version}/field`,
    content: 'indicator',
    definition: cited.reference,
    dimensions: [
      timeDimension(options.periods, false),
      {
        id: 'field',
        role: 'stage',
        label: { en: 'Field', sw: 'Sehemu' },
        categories: fields.map(({ field, label }) => ({
          code: field,
          label: label ?? { en: humanise(field) },
        })),
        multiple: false,
        additive: false,
      },
    ],
    cells,
    countedUnit: 'record',
    coverage: 'none',
    accounts,
    dataHash: cited.dataHash,
    populationSources: [],
    notes: [],
  };
}
