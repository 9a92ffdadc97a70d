import { CellAccumulator } from '../../calculate/CellAccumulator.js';
import type { CellMap } from '../../calculate/CellSpace.js';
import {
  stateBits,
  statePosition,
  stateTable,
  type StateTable,
} from '../../calculate/unitState.js';
import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import { OUTCOME_ABOVE, OUTCOME_NONE } from '../../logic/outcomes.js';
import type { Ternary } from '../../logic/ternary.js';
import { TOTAL } from '../../results/TableDimension.js';
import { codeColumn } from '../compile/unitStatements.js';
import { numberOf, type SqlRow } from './SqlDatabase.js';

/** Rows of the statements of one breakdown. */
export interface CellRows {
  /** Units by category and state. */
  readonly cells: readonly SqlRow[];
  /** Single amounts. */
  readonly amounts: readonly SqlRow[];
  /** Contributions. */
  readonly contributions: readonly SqlRow[];
}

const positions = [
  statePosition.initial,
  statePosition.denominator,
  statePosition.exclusion,
  statePosition.exception,
  statePosition.numerator,
  statePosition.numeratorExclusion,
] as const;

function outcomeTable(definition: IndicatorDefinition): StateTable | undefined {
  const { kind, denominator, numerator, value } = definition;
  if (kind === 'proportion' && denominator?.fixed === undefined) return stateTable('proportion');
  if (kind === 'ratio' && value === undefined && numerator?.value === undefined)
    return stateTable('ratio');
  return undefined;
}

const infinite = (row: SqlRow, side: string): number =>
  numberOf(row, `${side}_open`) > 0 ? Number.POSITIVE_INFINITY : numberOf(row, `${side}_high`);

/** Adds a group of units of one state to its cell. */
function addGroup(cell: CellAccumulator, row: SqlRow, outcomes: StateTable | undefined): void {
  const units = numberOf(row, 'n');
  if (numberOf(row, 'late') > 0) {
    cell.notYetDue += units;
    return;
  }
  let state = 0;
  positions.forEach((position, index) => {
    state |= stateBits[numberOf(row, `s${index}`) as Ternary] << position;
  });
  const certain = (state & 3) === 3;
  if (certain) cell.units += units;
  else cell.open += units;
  cell.records += numberOf(row, 'records');
  const mask =
    outcomes === undefined
      ? certain
        ? OUTCOME_ABOVE
        : OUTCOME_ABOVE | OUTCOME_NONE
      : (outcomes.outcomes[state] ?? 0);
  if (outcomes !== undefined) {
    cell.excluded += units * (outcomes.excluded[state] ?? 0);
    cell.exceptions += units * (outcomes.exception[state] ?? 0);
  }
  cell.masks[mask] = (cell.masks[mask] ?? 0) + numberOf(row, 'weight');
  cell.unknownValues += numberOf(row, 'unweighted');
  if ('a_low' in row) {
    cell.aboveLow += numberOf(row, 'a_low');
    cell.aboveHigh += infinite(row, 'a');
    cell.unknownValues += numberOf(row, 'a_unknown');
    cell.otherCurrency += numberOf(row, 'a_other');
  }
  if ('b_low' in row) {
    cell.belowLow += numberOf(row, 'b_low');
    cell.belowHigh += infinite(row, 'b');
    cell.unknownValues += numberOf(row, 'b_unknown');
    cell.otherCurrency += numberOf(row, 'b_other');
  }
  if (!certain) return;
  cell.respondents += numberOf(row, 'respondents');
  cell.mentions += numberOf(row, 'mentions');
}

/**
 * Puts the rows of a breakdown into cells, and adds the margins of axes on which a unit stands in one category.
 *
 * @param definition - The definition.
 * @param multiple - For each axis, whether a unit may stand in several categories.
 * @param rows - The rows.
 */
export function cellsFromRows(
  definition: IndicatorDefinition,
  multiple: readonly boolean[],
  rows: CellRows,
): CellMap {
  const cells: CellMap = new Map();
  const at = (key: readonly string[]): CellAccumulator => {
    const name = key.join('\u0001');
    const known = cells.get(name);
    if (known !== undefined) return known.cell;
    const cell = new CellAccumulator();
    cells.set(name, { key, cell });
    return cell;
  };
  const keyOf = (row: SqlRow): readonly string[] =>
    multiple.map((_, index) => String(row[codeColumn(index)]));
  const outcomes = outcomeTable(definition);
  for (const row of rows.cells) addGroup(at(keyOf(row)), row, outcomes);
  for (const row of rows.amounts) {
    const cell = at(keyOf(row));
    const units = numberOf(row, 'n');
    if (numberOf(row, 's0') !== 2) continue;
    if (numberOf(row, 'state') !== 0) {
      cell.unknownValues += units;
      continue;
    }
    const high = row['high'] ?? Number.POSITIVE_INFINITY;
    for (let unit = 0; unit < units; unit += 1) {
      cell.lows.push(numberOf(row, 'low'));
      cell.highs.push(Number(high));
    }
  }
  for (const row of rows.contributions) {
    const { contributions } = at(keyOf(row));
    const organisation = String(row['org']);
    contributions.set(
      organisation,
      (contributions.get(organisation) ?? 0) + numberOf(row, 'amount'),
    );
  }
  multiple.forEach((several, position) => {
    if (several) return;
    for (const { key, cell } of [...cells.values()]) {
      if (key[position] === TOTAL) continue;
      at(key.map((code, index) => (index === position ? TOTAL : code))).merge(cell);
    }
  });
  return cells;
}
