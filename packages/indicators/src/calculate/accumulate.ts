import { OUTCOME_ABOVE, OUTCOME_NONE } from '../logic/outcomes.js';
import type { Row } from '../records/Row.js';
import { CellSpace, type CellMap } from './CellSpace.js';
import type { CompiledDimension } from './compileDimension.js';
import type { CompiledIndicator } from './CompiledIndicator.js';
import { Contribution } from './Contribution.js';
import { spread } from './spread.js';
import {
  needsRecords,
  unitAmounts,
  type AccumulationOptions,
  type UnitRecord,
} from './unitAmounts.js';
import { unitCategories } from './unitCategories.js';
import type { Units } from './Units.js';
import { stateTable, type StateTable } from './unitState.js';

/** Kinds whose units have outcomes above and below a line. */
function outcomeTable(indicator: CompiledIndicator): StateTable | undefined {
  const { kind, denominator } = indicator.definition;
  if (kind === 'proportion' && denominator?.fixed === undefined) return stateTable('proportion');
  if (kind === 'ratio' && indicator.amount === undefined) return stateTable('ratio');
  return undefined;
}

/** Records of a unit that are certainly in the initial population. */
function certainRecords(units: Units, unit: number, certain: boolean): number {
  const { membership, rows } = units;
  if (membership === undefined) return certain ? 1 : 0;
  let count = 0;
  for (let at = units.begin(unit); at < units.end(unit); at += 1)
    if (membership[rows[at] ?? 0] === 2) count += 1;
  return count;
}

function recordsOf(units: Units, table: readonly Row[], unit: number, certain: boolean) {
  const records: UnitRecord[] = [];
  for (const index of units.rowsOf(unit)) {
    const row = table[index];
    if (row === undefined) continue;
    records.push({
      row,
      certain: units.membership === undefined ? certain : units.membership[index] === 2,
    });
  }
  return records;
}

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
  const categories = dimensions.map((dimension) =>
    unitCategories(indicator, table, units, dimension),
  );
  const space = new CellSpace(categories.map(({ dictionary }) => dictionary));
  const add = spread(space, dimensions, categories);
  const plain = !needsRecords(indicator, options);
  const unit = new Contribution();
  const { states } = units;
  for (let index = 0; index < states.length; index += 1) {
    const state = states[index] ?? 0;
    unit.certain = (state & 3) === 3;
    if (outcomes === undefined)
      unit.mask = unit.certain ? OUTCOME_ABOVE : OUTCOME_ABOVE | OUTCOME_NONE;
    else {
      unit.mask = outcomes.outcomes[state] ?? 0;
      unit.excluded = outcomes.excluded[state] ?? 0;
      unit.exceptions = outcomes.exception[state] ?? 0;
    }
    unit.records = certainRecords(units, index, unit.certain);
    if (!plain) unitAmounts(indicator, options, recordsOf(units, table, index, unit.certain), unit);
    add(index, unit, plain);
  }
  space.margins(dimensions);
  return space.cells();
}
