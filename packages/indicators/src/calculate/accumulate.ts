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
export type CellMap = Map<
  string,
  { readonly key: readonly string[]; readonly cell: CellAccumulator }
>;

/** What an accumulation keeps beside the counts. */
export interface AccumulationOptions {
  /** Contributions of organisations. */
  readonly contributions: boolean;
  /** Ids of records. */
  readonly lineage: boolean;
  /** Day number up to which data are known, for cohorts. */
  readonly knowledgeDay: number | undefined;
}

/** Most cells addressed by a plain array; beyond it a map of numbers does, more slowly. */
const largestArray = 4_000_000;

/** Category codes of one axis as small numbers; 0 is the margin. */
class Dictionary {
  readonly codes: string[] = [TOTAL];
  readonly #indexes = new Map<string, number>([[TOTAL, 0]]);

  index(code: string): number {
    const known = this.#indexes.get(code);
    if (known !== undefined) return known;
    this.#indexes.set(code, this.codes.length);
    this.codes.push(code);
    return this.codes.length - 1;
  }
}

/** Cells addressed by the numbers of their categories. */
class CellSpace {
  readonly strides: readonly number[];
  readonly #dictionaries: readonly Dictionary[];
  readonly #array: (CellAccumulator | undefined)[] | undefined;
  readonly #map = new Map<number, CellAccumulator>();

  constructor(dictionaries: readonly Dictionary[]) {
    this.#dictionaries = dictionaries;
    const strides: number[] = [];
    let size = 1;
    for (const { codes } of dictionaries) {
      strides.push(size);
      size *= codes.length;
    }
    this.strides = strides;
    this.#array = size <= largestArray ? new Array<CellAccumulator | undefined>(size) : undefined;
  }

  at(index: number): CellAccumulator {
    const known = this.#array === undefined ? this.#map.get(index) : this.#array[index];
    if (known !== undefined) return known;
    const cell = new CellAccumulator();
    if (this.#array === undefined) this.#map.set(index, cell);
    else this.#array[index] = cell;
    return cell;
  }

  /** Adds the margins of axes whose categories exclude each other. */
  margins(dimensions: readonly CompiledDimension[]): void {
    for (const [position, dimension] of dimensions.entries()) {
      if (dimension.multiple) continue;
      const stride = this.strides[position] ?? 1;
      const radix = this.#dictionaries[position]?.codes.length ?? 1;
      for (const [index, cell] of this.entries()) {
        const category = Math.floor(index / stride) % radix;
        if (category !== 0) this.at(index - category * stride).merge(cell);
      }
    }
  }

  entries(): (readonly [number, CellAccumulator])[] {
    if (this.#array === undefined) return [...this.#map];
    const found: (readonly [number, CellAccumulator])[] = [];
    this.#array.forEach((cell, index) => {
      if (cell !== undefined) found.push([index, cell]);
    });
    return found;
  }

  /** The cells by the codes of their keys. */
  cells(): CellMap {
    const cells: CellMap = new Map();
    for (const [index, cell] of this.entries()) {
      const key = this.#dictionaries.map(
        ({ codes }, position) =>
          codes[Math.floor(index / (this.strides[position] ?? 1)) % codes.length] ?? TOTAL,
      );
      cells.set(key.join('\u0001'), { key, cell });
    }
    return cells;
  }
}

/** Kinds whose units have outcomes above and below a line. */
function outcomeTable(indicator: CompiledIndicator): StateTable | undefined {
  const { kind, denominator } = indicator.definition;
  if (kind === 'proportion' && denominator?.fixed === undefined) return stateTable('proportion');
  if (kind === 'ratio' && indicator.amount === undefined) return stateTable('ratio');
  return undefined;
}

/** Everything one unit adds to each of its cells. One object for all units: this is the inner loop. */
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

  /** Forgets the amounts of the unit before. */
  clear(): void {
    this.weight = 1;
    this.notYetDue = 0;
    this.unknownValues = 0;
    this.otherCurrency = 0;
    this.aboveLow = 0;
    this.aboveHigh = 0;
    this.belowLow = 0;
    this.belowHigh = 0;
    this.single = undefined;
    this.organisations = [];
    this.ids = [];
  }
}

function addTo(cell: CellAccumulator, unit: Contribution, plain: boolean): void {
  cell.notYetDue += unit.notYetDue;
  if (unit.notYetDue > 0) return;
  if (unit.certain) cell.units += 1;
  else cell.open += 1;
  cell.records += unit.records;
  cell.excluded += unit.excluded;
  cell.exceptions += unit.exceptions;
  if (plain) {
    cell.masks[unit.mask] = (cell.masks[unit.mask] ?? 0) + 1;
    return;
  }
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
  const outcomes = outcomeTable(indicator);
  const { dictionaries, categories } = number(
    units,
    dimensions,
    unitCodes(indicator, table, units, dimensions),
  );
  const space = new CellSpace(dictionaries);
  const { definition, contributor, weight, amount, amountBelow, windowEnd, date } = indicator;
  const whenUnknown = definition.value?.whenUnknown ?? 'exclude';
  const single = singleValueKinds.has(definition.kind);
  const needsRows =
    amount !== undefined ||
    contributor !== undefined ||
    weight !== undefined ||
    options.lineage ||
    windowEnd !== undefined;
  const unit = new Contribution();
  const { states } = units;
  for (let index = 0; index < states.length; index += 1) {
    const state = states[index] ?? 0;
    const own = units.rows[index];
    if (needsRows) unit.clear();
    const several = typeof own !== 'number';
    unit.certain = (state & 3) === 3;
    if (outcomes === undefined)
      unit.mask = unit.certain ? OUTCOME_ABOVE : OUTCOME_ABOVE | OUTCOME_NONE;
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
          records.push({
            row,
            certain: several ? units.membership?.[rowIndex] === 2 : unit.certain,
          });
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
        if (value === null || value === 'other-currency')
          unit.unknownValues += unit.certain ? 1 : 0;
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
    spread(space, dimensions, categories, index, unit, !needsRows);
  }
  space.margins(dimensions);
  return space.cells();
}

const countCertain = (units: Units, rows: readonly number[]): number => {
  let count = 0;
  for (const row of rows) if (units.membership?.[row] === 2) count += 1;
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

/** Numbers of a unit's categories on one axis: one, or several; -1 and -2 stand for "no answer" and "does not apply". */
interface Categories {
  /** Category of a unit, or its first. */
  readonly first: Int32Array;
  /** All categories of the units that have several, or none. */
  readonly lists: ReadonlyMap<number, readonly number[]>;
  /** 1 if the unit has an answer. */
  readonly answered: Uint8Array;
}

/** Gives every category a number, axis by axis. */
function number(
  units: Units,
  dimensions: readonly CompiledDimension[],
  codesOf: (unit: number) => readonly (string | readonly string[])[],
): { readonly dictionaries: readonly Dictionary[]; readonly categories: readonly Categories[] } {
  const count = units.states.length;
  const dictionaries = dimensions.map(() => new Dictionary());
  const categories = dimensions.map(() => ({
    first: new Int32Array(count),
    lists: new Map<number, readonly number[]>(),
    answered: new Uint8Array(count),
  }));
  if (dimensions.length === 0) return { dictionaries, categories };
  for (let unit = 0; unit < count; unit += 1) {
    const codes = codesOf(unit);
    for (let position = 0; position < dimensions.length; position += 1) {
      const dictionary = dictionaries[position];
      const own = categories[position];
      const code = codes[position] ?? UNKNOWN;
      if (dictionary === undefined || own === undefined) continue;
      if (typeof code === 'string') {
        own.first[unit] = dictionary.index(code);
        own.answered[unit] = code === UNKNOWN || code === NOT_APPLICABLE ? 0 : 1;
        continue;
      }
      own.answered[unit] = 1;
      // An axis that allows one category takes the first; an empty answer does not apply there.
      if (dimensions[position]?.multiple === true)
        own.lists.set(
          unit,
          code.map((one) => dictionary.index(one)),
        );
      else own.first[unit] = dictionary.index(code[0] ?? NOT_APPLICABLE);
    }
  }
  return { dictionaries, categories };
}

/** Adds a unit to every combination of its categories; on axes with several categories to the margin too, once. */
function spread(
  space: CellSpace,
  dimensions: readonly CompiledDimension[],
  categories: readonly Categories[],
  index: number,
  unit: Contribution,
  plain: boolean,
): void {
  const multiple = dimensions.findIndex((dimension) => dimension.multiple);
  if (multiple < 0) {
    let cell = 0;
    for (let position = 0; position < categories.length; position += 1)
      cell += (categories[position]?.first[index] ?? 0) * (space.strides[position] ?? 1);
    addTo(space.at(cell), unit, plain);
    return;
  }
  const visit = (position: number, cell: number, margin: boolean): void => {
    const own = categories[position];
    if (own === undefined) {
      const target = space.at(cell);
      addTo(target, unit, plain);
      if (!margin || !unit.certain || unit.notYetDue > 0) return;
      const answers = categories[multiple];
      if (answers?.answered[index] !== 1) return;
      target.respondents += 1;
      target.mentions += answers.lists.get(index)?.length ?? 1;
      return;
    }
    const stride = space.strides[position] ?? 1;
    if (dimensions[position]?.multiple !== true) {
      visit(position + 1, cell + (own.first[index] ?? 0) * stride, margin);
      return;
    }
    const list = own.lists.get(index);
    if (list === undefined) visit(position + 1, cell + (own.first[index] ?? 0) * stride, margin);
    else for (const category of list) visit(position + 1, cell + category * stride, margin);
    visit(position + 1, cell, margin || position === multiple);
  };
  visit(0, 0, false);
}
