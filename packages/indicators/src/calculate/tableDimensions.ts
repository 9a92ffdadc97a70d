import type { LanguageMap } from '../definition/LanguageMap.js';
import { fieldLabel } from '../definition/fieldLabel.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import {
  NOT_APPLICABLE,
  TOTAL,
  UNKNOWN,
  type TableCategory,
  type TableDimension,
  type TablePeriod,
} from '../results/TableDimension.js';
import type { Period } from '../time/Period.js';
import type { CalculationOptions } from './CalculationOptions.js';
import type { CompiledDimension } from './compileDimension.js';
import { byCode } from './finishCell.js';

const general: Readonly<Record<string, LanguageMap>> = {
  [TOTAL]: { en: 'Total', sw: 'Jumla' },
  [UNKNOWN]: { en: 'Unknown', sw: 'Haijulikani' },
  [NOT_APPLICABLE]: { en: 'Not applicable', sw: 'Haihusiki' },
};

/** The time axis. */
export function timeDimension(periods: readonly Period[], additive: boolean): TableDimension {
  const categories: TablePeriod[] = periods.map((period) => ({
    code: period.id,
    label: { en: period.label, sw: period.label },
    start: period.start,
    endExclusive: period.endExclusive,
    calendar: period.calendar,
    reportingYearStartDay: period.reportingYearStartDay,
  }));
  return {
    id: 'period',
    role: 'time',
    concept: 'TIME_PERIOD',
    label: { en: 'Period', sw: 'Kipindi' },
    categories,
    multiple: false,
    additive,
  };
}

/**
 * An axis of a table with all its categories in display order: total, declared ones, others seen, unknown, not applicable.
 *
 * @param dimension - The axis.
 * @param seen - Codes found in the data, or known from coverage.
 * @param definition - The definition, for additivity.
 * @param options - For labels.
 */
export function breakdownDimension(
  dimension: CompiledDimension,
  seen: ReadonlySet<string>,
  definition: IndicatorDefinition,
  options: CalculationOptions,
): TableDimension {
  const { specification } = dimension;
  const declared =
    specification.categories?.map((category) => category.code) ??
    specification.bands?.map((band) => band.code) ??
    [];
  const others = [...seen]
    .filter((code) => !declared.includes(code) && !Object.hasOwn(general, code))
    .sort(byCode);
  const tail = [UNKNOWN, NOT_APPLICABLE].filter(
    (code) => seen.has(code) && !declared.includes(code),
  );
  const label = (code: string): LanguageMap => {
    const own = specification.categories?.find((category) => category.code === code)?.label;
    const listed =
      specification.codelist === undefined
        ? undefined
        : options.labelOf?.(specification.codelist, code);
    const name = own ?? general[code] ?? listed;
    // A place, or a corridor of several such as `KE|SA`.
    const places = code.split('|').map((part) => options.places?.label?.(part) ?? part);
    return name ?? { en: places.join(' → ') };
  };
  const categories: TableCategory[] = [TOTAL, ...declared, ...others, ...tail].map((code) => ({
    code,
    label: label(code),
  }));
  const sums = definition.kind === 'count' || definition.kind === 'sum';
  return {
    id: specification.id,
    role: specification.role ?? 'breakdown',
    ...(specification.concept === undefined ? {} : { concept: specification.concept }),
    label: specification.label ?? fieldLabel(definition.population?.from, specification.id),
    categories,
    multiple: dimension.multiple,
    additive: sums && !dimension.multiple,
  };
}
