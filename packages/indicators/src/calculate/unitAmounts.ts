import { Missing } from '../records/Missing.js';
import type { Row } from '../records/Row.js';
import type { CompiledIndicator } from './CompiledIndicator.js';
import type { Amount, AmountReader } from './compileValue.js';
import type { Contribution } from './Contribution.js';

/** What an accumulation keeps beside the counts. */
export interface AccumulationOptions {
  /** Contributions of organisations. */
  readonly contributions: boolean;
  /** Ids of records. */
  readonly lineage: boolean;
  /** Day number up to which data are known, for cohorts. */
  readonly knowledgeDay: number | undefined;
}

/** A record of a unit. */
export interface UnitRecord {
  /** The record. */
  readonly row: Row;
  /** Whether it is certainly in the initial population. */
  readonly certain: boolean;
}

/** Adds up the amounts of a unit's records; records that may be in add to the upper end only. */
function amounts(
  unit: Contribution,
  reader: AmountReader,
  records: readonly UnitRecord[],
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

/** What each organisation put in: the unit once for each that knows it, or the amounts of its records. */
function shares(
  records: readonly UnitRecord[],
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

/**
 * Whether anything of a unit has to be read from its records once more.
 *
 * @param indicator - The compiled definition.
 * @param options - What to keep.
 */
export const needsRecords = (indicator: CompiledIndicator, options: AccumulationOptions): boolean =>
  indicator.amount !== undefined ||
  (options.contributions && indicator.contributor !== undefined) ||
  indicator.weight !== undefined ||
  options.lineage ||
  indicator.windowEnd !== undefined;

/**
 * Reads weight, amounts, window, organisations and ids of a unit from its records.
 *
 * @param indicator - The compiled definition.
 * @param options - What to keep.
 * @param records - The records of the unit.
 * @param unit - Where to put them.
 */
export function unitAmounts(
  indicator: CompiledIndicator,
  options: AccumulationOptions,
  records: readonly UnitRecord[],
  unit: Contribution,
): void {
  const { definition, contributor, weight, amount, amountBelow, windowEnd, date } = indicator;
  const whenUnknown = definition.value?.whenUnknown ?? 'exclude';
  unit.clear();
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
  if (amount !== undefined && singleValueKinds.has(definition.kind)) {
    const value = records[0] === undefined ? null : amount(records[0].row);
    if (value === null || value === 'other-currency') unit.unknownValues += unit.certain ? 1 : 0;
    else if (unit.certain)
      unit.single = { low: value.low, high: value.high ?? Number.POSITIVE_INFINITY };
  } else if (amount !== undefined) {
    sum = amounts(unit, amount, records, 'above', whenUnknown);
    if (amountBelow !== undefined) amounts(unit, amountBelow, records, 'below', whenUnknown);
  }
  if (options.contributions && contributor !== undefined)
    unit.organisations = shares(records, contributor, amount, sum);
  if (options.lineage)
    unit.ids = records.flatMap(({ row, certain }) => {
      const id = row['id'] ?? row['recordId'];
      return certain && typeof id === 'string' ? [id] : [];
    });
}
