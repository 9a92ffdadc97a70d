import type { Environment } from '../../compile/Environment.js';
import { fieldLabel } from '../../definition/fieldLabel.js';
import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import { DOES_NOT_APPLY, Missing, NOT_COLLECTED } from '../../records/Missing.js';
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
  const readers = (definition.fields ?? []).map(({ field }) => indicator.compiler.field(field));
  const found = options.periods.map((period) => {
    enterPeriod(cited.environment, period);
    const units = collectUnits(indicator, table);
    const certain: number[] = [];
    for (let unit = 0; unit < units.size; unit += 1)
      if (units.isCertain(unit) && units.end(unit) === units.begin(unit) + 1)
        certain.push(units.rows[units.begin(unit)] ?? 0);
    const fields = readers.map((read) => {
      const counts = { valid: 0, unknown: 0, missing: 0 };
      for (const index of certain) {
        const row = table[index];
        if (row === undefined) continue;
        const value = read(row, undefined);
        if (!(value instanceof Missing)) counts.valid += 1;
        else if (value === NOT_COLLECTED) counts.missing += 1;
        else if (value !== DOES_NOT_APPLY) counts.unknown += 1;
      }
      return counts;
    });
    return { account: { period: period.id, ...units.account }, fields };
  });
  return completenessTable(definition, options.periods, found, cited);
}

/** How many records have a valid value, an unknown one, or none. */
export interface FieldCounts {
  /** With a valid value. */
  readonly valid: number;
  /** Asked, not known. */
  readonly unknown: number;
  /** Never asked. */
  readonly missing: number;
}

/**
 * The table of field completeness.
 *
 * @param definition - A definition of kind `completeness`.
 * @param periods - The periods.
 * @param found - For each period what happened to the records, and the counts of each field.
 * @param cited - How definition and data are cited.
 */
export function completenessTable(
  definition: IndicatorDefinition,
  periods: readonly Period[],
  found: readonly {
    readonly account: RecordAccount;
    readonly fields: readonly FieldCounts[];
  }[],
  cited: { readonly reference: DefinitionReference; readonly dataHash: string | null },
): ResultTable {
  const fields = definition.fields ?? [];
  const per = definition.unit.per ?? 100;
  const cells: ResultCell[] = [];
  for (const [index, period] of periods.entries()) {
    for (const [position, counts] of (found[index]?.fields ?? []).entries()) {
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
      timeDimension(periods, false),
      {
        id: 'field',
        role: 'stage',
        label: { en: 'Field', sw: 'Sehemu' },
        categories: fields.map(({ field, label }) => ({
          code: field,
          label: label ?? fieldLabel(definition.population?.from, field),
        })),
        multiple: false,
        additive: false,
      },
    ],
    cells,
    countedUnit: 'record',
    coverage: 'none',
    accounts: found.map(({ account }) => account),
    dataHash: cited.dataHash,
    populationSources: [],
    notes: [],
  };
}
