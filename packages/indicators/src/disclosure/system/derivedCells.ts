import type { ResultCell } from '../../results/ResultCell.js';
import type { ResultTable } from '../../results/ResultTable.js';
import type { TablePeriod } from '../../results/TableDimension.js';

/** A cell of another indicator that can be worked out from a change or a composite. */
export interface CellPart {
  /** Id of the other indicator. */
  readonly definition: string;
  /** Its kind. */
  readonly kind: string;
  /** Key of the cell: period, then categories. */
  readonly key: readonly string[];
  /** Value, where the derived cell prints it. */
  readonly value: number | null;
}

/** Indicators made of others. */
export const isDerived = ({ definition }: ResultTable): boolean =>
  definition.kind === 'change' || definition.kind === 'composite';

/** The periods that a period may have been compared with: the one before, and the same a year before. */
function earlier(table: ResultTable, code: string | undefined): readonly string[] {
  const periods = (table.dimensions[0]?.categories ?? []) as readonly TablePeriod[];
  const own = periods.find((period) => period.code === code);
  if (own === undefined) return [];
  const yearBefore = `${String(Number(own.start.slice(0, 4)) - 1).padStart(4, '0')}${own.start.slice(4)}`;
  return periods
    .filter(({ start, endExclusive }) => endExclusive === own.start || start === yearBefore)
    .map((period) => period.code);
}

/**
 * What a cell of a change or composite tells of other cells. It prints numbers of its parts or what is worked out from them: it
 * may only be shown where its parts are.
 *
 * @param table - A table of derived numbers.
 * @param cell - The cell.
 */
export function partsOfCell(table: ResultTable, cell: ResultCell): readonly CellPart[] {
  const parts = table.definition.figures?.parts ?? [];
  const [period = '', ...categories] = cell.key;
  const part = (index: number, key: readonly string[], value: number | null): CellPart[] => {
    const found = parts[index];
    return found === undefined
      ? []
      : [{ definition: found.definition, kind: found.kind, key, value }];
  };
  if (table.definition.kind === 'change') {
    const before = cell.denominator;
    // The numerator is the new value (difference) or the change (relative): the value says which.
    const now =
      cell.numerator === null || before === null
        ? null
        : cell.value === cell.numerator - before
          ? cell.numerator
          : cell.numerator + before;
    return [
      ...part(0, cell.key, now),
      ...earlier(table, period).flatMap((code) => part(0, [code, ...categories], before)),
    ];
  }
  const stage = parts.findIndex(({ definition }) => definition === categories[0]);
  if (categories.length > 0)
    return [
      ...part(stage, [period], cell.numerator),
      ...part(stage - 1, [period], cell.denominator),
    ];
  if (parts.length === 2)
    return [...part(0, [period], cell.numerator), ...part(1, [period], cell.denominator)];
  return parts.flatMap((_, index) => part(index, [period], null));
}
