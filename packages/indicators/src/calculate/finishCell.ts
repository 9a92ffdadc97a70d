import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { CellFlag } from '../results/CellFlag.js';
import type { ObservationStatus } from '../results/ObservationStatus.js';
import type { ResultCell } from '../results/ResultCell.js';
import type { CellAccumulator } from './CellAccumulator.js';
import type { CoverageAnswer } from './coverage.js';
import type { Measurement } from './measure.js';
import { withKeyless } from './withKeyless.js';

/** What a cell's status depends on, beside its numbers. */
export interface CellContext {
  /** The definition. */
  readonly definition: IndicatorDefinition;
  /** Codes of the cell, time first. */
  readonly key: readonly string[];
  /** Whether anybody reported for the period and place. */
  readonly coverage: CoverageAnswer;
  /** True if reporting was declared, not assumed. */
  readonly declared: boolean;
  /** Status of a cell for which the records lack a field that nobody collected. */
  readonly lacking?: 'L' | 'O' | undefined;
  /** True if the figure below the line is of another year. */
  readonly otherYear?: boolean;
  /** Value with unknown kept in the base. */
  readonly valueUnknownIncluded?: number | null;
  /** Records of the period without a date, or whose partial date crosses its end. */
  readonly dates: {
    readonly undated: number;
    readonly ambiguousDate: number;
    readonly withoutKey: number;
  };
  /** Whether the cell is of all units together. */
  readonly total: boolean;
  /** Whether any unit of the period is known by its key. */
  readonly anyKey: boolean;
}

/** Sorts by code unit: the same on every machine. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function statusOf(
  context: CellContext,
  cell: CellAccumulator,
  found: Measurement,
): ObservationStatus {
  const { definition } = context;
  if (context.lacking !== undefined) return context.lacking;
  const empty = cell.units === 0 && cell.open === 0 && cell.notYetDue === 0;
  if (empty && !found.zeroDenominator) {
    if (context.coverage === 'not-collected') return 'L';
    if (context.coverage === 'not-reported') return 'O';
  }
  if (found.value === null) {
    if (cell.notYetDue > 0) return 'P';
    return found.undetermined > 0 || cell.open > 0 || cell.unknownValues > 0 ? 'O' : 'M';
  }
  if (cell.notYetDue > 0) return 'P';
  if (definition.value?.estimated === true || definition.population?.weight !== undefined)
    return 'E';
  const threshold = definition.unknownThreshold;
  if (threshold !== undefined && found.undetermined > threshold * (cell.units + cell.open))
    return 'U';
  return 'A';
}

function flagsOf(
  context: CellContext,
  cell: CellAccumulator,
  found: Measurement,
  silent: boolean,
): CellFlag[] {
  const { definition, dates } = context;
  const flags = new Set<CellFlag>();
  const small = definition.smallBase ?? 10;
  const counts =
    definition.kind !== 'sum' &&
    definition.value === undefined &&
    definition.numerator?.value === undefined;
  const isSmall = (value: number | null): boolean => value !== null && value < small;
  // Where nobody reported, there is no number that could be small.
  if (
    !silent &&
    found.value !== null &&
    counts &&
    (isSmall(found.numerator) || isSmall(found.denominator))
  )
    flags.add('small-number');
  if (found.bound) flags.add('bound');
  if (
    definition.kind === 'ratio' &&
    found.value !== null &&
    found.value > (definition.unit.per ?? 1)
  )
    flags.add('over-100');
  const unknown = found.undetermined + cell.unknownValues;
  if (unknown > (definition.unknownThreshold ?? 0.2) * (cell.units + cell.open))
    flags.add('unknown-high');
  if (context.otherYear === true) flags.add('population-year-differs');
  if (dates.ambiguousDate > 0 && found.undetermined > 0) flags.add('ambiguous-dates');
  if (dates.undated > 0 && found.undetermined > 0) flags.add('undated');
  if (dates.withoutKey > 0) flags.add('no-key');
  if (cell.notYetDue > 0) flags.add('not-yet-due');
  if (found.zeroDenominator) flags.add('zero-denominator');
  if (cell.otherCurrency > 0) flags.add('mixed-currency');
  if (!context.declared && cell.units === 0 && cell.open === 0)
    flags.add('no-coverage-information');
  return [...flags].sort(byCode);
}

/**
 * Puts numbers, status and flags together into a result cell.
 *
 * @param context - What the status depends on.
 * @param cell - What was gathered.
 * @param measured - The numbers, without what records without a key may add.
 */
export function finishCell(
  context: CellContext,
  cell: CellAccumulator,
  measured: Measurement,
): ResultCell {
  const keyless = context.dates.withoutKey;
  const found = withKeyless(context.definition, measured, keyless, context);
  const status = statusOf(context, cell, found);
  const silent = status === 'O' || status === 'L';
  const nobody =
    context.lacking !== undefined ||
    (silent && cell.units === 0 && cell.open === 0 && keyless === 0);
  const base: ResultCell = {
    key: context.key,
    value: silent ? null : found.value,
    numerator: nobody ? null : found.numerator,
    denominator: nobody ? null : found.denominator,
    bounds: nobody ? null : found.bounds,
    interval: silent ? null : found.interval,
    status,
    confidentiality: 'N',
    records: cell.records,
    units: cell.units,
    undetermined: found.undetermined,
    excluded: cell.excluded,
    exceptions: cell.exceptions,
    notYetDue: cell.notYetDue,
    unknownValues: cell.unknownValues,
    valueUnknownIncluded: context.valueUnknownIncluded ?? null,
    responses: null,
    contributions: [...cell.contributions]
      .map(([organisation, amount]) => ({ organisation, amount }))
      .sort((a, b) => byCode(a.organisation, b.organisation)),
    flags: flagsOf(context, cell, found, silent),
  };
  return cell.lineage.length === 0
    ? base
    : { ...base, lineage: [...new Set(cell.lineage)].sort(byCode) };
}
