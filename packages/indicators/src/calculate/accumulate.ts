import { OUTCOME_ABOVE, OUTCOME_NONE } from '../logic/outcomes.js';
import { Missing } from '../records/Missing.js';
import type { Row } from '../records/Row.js';
import { NOT_APPLICABLE, TOTAL, UNKNOWN } from '../results/TableDimension.js';
import { CellAccumulator } from './CellAccumulator.js';
import type { CompiledDimension } from './compileDimension.js';
import type { CompiledIndicator } from './CompiledIndicator.js';
import type { Units } from './collectUnits.js';
import type { Amount, AmountReader } from './compileValue.js';
import { stateTable, type StateTable } from './unitState.js';
import { unitCodes } from './unitCodes.js';

/** Cells of one breakdown and period, by the codes of their key. */
export type CellMap = Map<string, { readonly key: readonly string[]; readonly cell: CellAccumulator }>;

/** What an accumulation keeps beside the counts. */
export interface AccumulationOptions {
  /** Contributions of organisations. */
  readonly contributions: boolean;
  /** Ids of records. */
  readonly lineage: boolean;
  /** Day number up to which data are known, for cohorts. */
  readonly knowledgeDay: number | undefined;
}

const separator = '\u0001';

function cellAt(cells: CellMap, key: readonly string[]): CellAccumulator {
  const name = key.join(separator);
  const known = cells.get(name);
  if (known !== undefined) return known.cell;
  const cell = new CellAccumulator();
  cells.set(name, { key, cell });
  return cell;
}

/** Kinds whose units have outcomes above and below a line. */
function outcomeTable(indicator: CompiledIndicator): StateTable | undefined {
  const { kind, denominator } = indicator.definition;
  if (kind === 'proportion' && denominator?.fixed === undefined) return stateTable('proportion');
  if (kind === 'ratio' && indicator.amount === undefined) return stateTable('ratio');
  return undefined;
}

/** Everything one unit adds to each of its cells. */
class Contribution {
  mask = 0;
  weight = 1;
  certain = false;
  records = 0;
  excluded = 0;
  exceptions = 0;
  notYetDue = 0;
  unknownValues = 0;
  otherCurrency = 0;
  aboveLow = 0;
  aboveHigh = 0;
  belowLow = 0;
  belowHigh = 0;
  single: { readonly low: number; readonly high: number } | undefined;
  organisations: readonly (readonly [string, number])[] = [];
  ids: readonly string[] = [];
}

function addTo(cell: CellAccumulator, unit: Contribution): void {
  cell.notYetDue += unit.notYetDue;
  if (unit.notYetDue > 0) return;
  if (unit.certain) cell.units += 1;
  else cell.open += 1;
  cell.records += unit.records;
  cell.excluded += unit.excluded;
  cell.exceptions += unit.exceptions;
  cell.unknownValues += unit.unknownValues;
  cell.otherCurrency += unit.otherCurrency;
  cell.masks[unit.mask] = (cell.masks[unit.mask] ?? 0) + unit.weight;
  cell.aboveLow += unit.aboveLow;
  cell.aboveHigh += unit.aboveHigh;
  cell.belowLow += unit.belowLow;
  cell.belowHigh += unit.belowHigh;
  if (unit.single !== undefined) {
    cell.lows.push(unit.single.low);
    cell.highs.push(unit.single.high);
  }
  for (const [organisation, amount] of unit.organisations)
    cell.contributions.set(organisation, (cell.contributions.get(organisation) ?? 0) + amount);
  if (unit.ids.length > 0) cell.lineage.push(...unit.ids);
}

/** Adds up the amounts of a unit's records; records that may be in add to the upper end only. */
function amounts(
  unit: Contribution,
  reader: AmountReader,
  records: readonly { readonly row: Row; readonly certain: boolean }[],
  side: 'above' | 'below',
  whenUnknown: 'exclude' | 'unit' | 'fail',
): number {
  let sum = 0;
  for (const { row, certain } of records) {
    const amount: Amount = reader(row);
    if (amount === 'other-currency') {
      if (certain) unit.otherCurrency += 1;
      continue;
    }
    let low = 0;
    let high = Number.POSITIVE_INFINITY;
    if (amount === null) {
      if (certain) unit.unknownValues += 1;
      if (whenUnknown === 'unit') low = 1;
    } else {
      low = amount.low;
      high = amount.high ?? Number.POSITIVE_INFINITY;
    }
    if (!certain) low = 0;
    sum += low;
    if (side === 'above') {
      unit.aboveLow += low;
      unit.aboveHigh += high;
    } else {
      unit.belowLow += low;
      unit.belowHigh += high;
    }
  }
  return sum;
}

const singleValueKinds: ReadonlySet<string> = new Set(['mean', 'median', 'quantile']);

/**
 * Gathers units into the cells of a breakdown, margins included.
 *
 * Axes on which a unit stands in one category are added up afterwards; axes on which it may stand in several get their
 * margin directly, so that the unit counts there once.
 *
 * @param indicator - The compiled definition.
 * @param table - All records of its table.
 * @param units - Units of the period.
 * @param dimensions - Axes of the breakdown.
 * @param options - What to keep.
 */
export function accumulate(
  indicator: CompiledIndicator,
  table: readonly Row[],
  units: Units,
  dimensions: readonly CompiledDimension[],
  options: AccumulationOptions,
): CellMap {
  const cells: CellMap = new Map();
  const outcomes = outcomeTable(indicator);
  const codesOf = unitCodes(indicator, table, units, dimensions);
  const { definition, contributor, weight, amount, amountBelow, windowEnd, date } = indicator;
  const whenUnknown = definition.value?.whenUnknown ?? 'exclude';
  const single = singleValueKinds.has(definition.kind);
  const needsRows =
    amount !== undefined || contributor !== undefined || weight !== undefined || options.lineage || windowEnd !== undefined;
  const unit = new Contribution();
  const { states } = units;
  for (let index = 0; index < states.length; index += 1) {
    const state = states[index] ?? 0;
    const own = units.rows[index];
    Object.assign(unit, emptyContribution);
    const several = typeof own !== 'number';
    unit.certain = (state & 3) === 3;
    if (outcomes === undefined) unit.mask = unit.certain ? OUTCOME_ABOVE : OUTCOME_ABOVE | OUTCOME_NONE;
    else {
      unit.mask = outcomes.outcomes[state] ?? 0;
      unit.excluded = outcomes.excluded[state] ?? 0;
      unit.exceptions = outcomes.exception[state] ?? 0;
    }
    unit.records = several ? countCertain(units, own ?? []) : unit.certain ? 1 : 0;
    if (needsRows) {
      const indexes = several ? (own ?? []) : [own];
      const records: { readonly row: Row; readonly certain: boolean }[] = [];
      for (const rowIndex of indexes) {
        const row = table[rowIndex];
        if (row !== undefined)
          records.push({ row, certain: several ? units.membership?.get(rowIndex) === 2 : unit.certain });
      }
      if (windowEnd !== undefined && options.knowledgeDay !== undefined && date !== undefined) {
        const { knowledgeDay } = options;
        const due = records.some(({ row }) => {
          const when = date(row);
          return when === undefined || windowEnd(when) <= knowledgeDay;
        });
        unit.notYetDue = due ? 0 : 1;
      }
      if (weight !== undefined) {
        const value = records[0] === undefined ? undefined : weight(records[0].row, undefined);
        unit.weight = typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;
        if (value instanceof Missing) unit.unknownValues += 1;
      }
      let sum = unit.certain ? unit.weight : 0;
      if (amount !== undefined && single) {
        const value = records[0] === undefined ? null : amount(records[0].row);
        if (value === null || value === 'other-currency') unit.unknownValues += unit.certain ? 1 : 0;
        else if (unit.certain) unit.single = { low: value.low, high: value.high ?? Number.POSITIVE_INFINITY };
      } else if (amount !== undefined) {
        sum = amounts(unit, amount, records, 'above', whenUnknown);
        if (amountBelow !== undefined) amounts(unit, amountBelow, records, 'below', whenUnknown);
      }
      if (options.contributions && contributor !== undefined) unit.organisations = shares(records, contributor, amount, sum);
      if (options.lineage)
        unit.ids = records.flatMap(({ row, certain }) => {
          const id = row['id'] ?? row['recordId'];
          return certain && typeof id === 'string' ? [id] : [];
        });
    }
    if (dimensions.length === 0) {
      addTo(cellAt(cells, []), unit);
      continue;
    }
    spread(cells, dimensions, codesOf(index), unit);
  }
  margins(cells, dimensions);
  return cells;
}

const emptyContribution = { ...new Contribution() };

const countCertain = (units: Units, rows: readonly number[]): number => {
  let count = 0;
  for (const row of rows) if (units.membership?.get(row) === 2) count += 1;
  return count;
};

/** What each organisation put in: the unit once for each that knows it, or the amounts of its records. */
function shares(
  records: readonly { readonly row: Row; readonly certain: boolean }[],
  contributor: NonNullable<CompiledIndicator['contributor']>,
  amount: AmountReader | undefined,
  unitAmount: number,
): (readonly [string, number])[] {
  const byOrganisation = new Map<string, number>();
  for (const { row, certain } of records) {
    if (!certain) continue;
    const value = contributor(row, undefined);
    const organisation = typeof value === 'string' ? value : '';
    if (amount === undefined) byOrganisation.set(organisation, unitAmount);
    else {
      const own = amount(row);
      const low = own === null || own === 'other-currency' ? 0 : own.low;
      byOrganisation.set(organisation, (byOrganisation.get(organisation) ?? 0) + low);
    }
  }
  return [...byOrganisation];
}

/** Adds a unit to every combination of its categories. */
function spread(
  cells: CellMap,
  dimensions: readonly CompiledDimension[],
  codes: readonly (string | readonly string[])[],
  unit: Contribution,
): void {
  const simple = dimensions.every((dimension, position) => !dimension.multiple && typeof codes[position] === 'string');
  if (simple) {
    addTo(cellAt(cells, codes as readonly string[]), unit);
    return;
  }
  let keys: string[][] = [[]];
  const multiple = dimensions.findIndex((dimension) => dimension.multiple);
  for (const [position, dimension] of dimensions.entries()) {
    const own = codes[position] ?? UNKNOWN;
    const list = typeof own === 'string' ? [own] : own;
    const categories = dimension.multiple ? [...list, TOTAL] : [list[0] ?? NOT_APPLICABLE];
    keys = keys.flatMap((key) => categories.map((category) => [...key, category]));
  }
  for (const key of keys) {
    const cell = cellAt(cells, key);
    addTo(cell, unit);
    if (multiple < 0 || key[multiple] !== TOTAL || !unit.certain || unit.notYetDue > 0) continue;
    const answers = codes[multiple];
    if (typeof answers === 'string' && (answers === UNKNOWN || answers === NOT_APPLICABLE)) continue;
    cell.respondents += 1;
    cell.mentions += typeof answers === 'string' ? 1 : (answers?.length ?? 0);
  }
}

/** Adds the margins of axes whose categories exclude each other. */
function margins(cells: CellMap, dimensions: readonly CompiledDimension[]): void {
  for (const [position, dimension] of dimensions.entries()) {
    if (dimension.multiple) continue;
    for (const { key, cell } of [...cells.values()]) {
      if (key[position] === TOTAL) continue;
      const margin = [...key];
      margin[position] = TOTAL;
      cellAt(cells, margin).merge(cell);
    }
  }
}
