import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import type { CellFlag } from '../../results/CellFlag.js';
import type { ResultCell } from '../../results/ResultCell.js';
import type { DefinitionReference, ResultTable } from '../../results/ResultTable.js';
import { addDuration } from '../../time/duration.js';
import { periodsComparable } from '../../time/periodsComparable.js';
import type { Period } from '../../time/Period.js';
import type { Quantity } from '../../values/Quantity.js';
import { relativeChange } from '../../values/quantityArithmetic.js';
import { timeDimension } from '../tableDimensions.js';
import { byCode } from '../finishCell.js';
import { blankCell } from './blankCell.js';

/** The period a period is compared with, among those computed. */
function earlier(
  period: Period,
  periods: readonly Period[],
  against: 'previous-period' | 'previous-year',
): Period | undefined {
  return periods.find((candidate) => {
    if (!periodsComparable(candidate, period)) return false;
    if (against === 'previous-period') return candidate.endDay === period.firstDay;
    return addDuration(candidate.firstDay, { months: 12, days: 0 }) === period.firstDay;
  });
}

/** The value with what else it may be. */
export function quantityOf(cell: ResultCell | undefined): Quantity | null {
  if (cell?.value === null || cell === undefined) return null;
  const low = cell.bounds?.low ?? cell.value;
  return { low, high: cell.bounds === null ? cell.value : cell.bounds.high };
}

/**
 * Change of an indicator between periods of the same calendar and length, for every cell of its tables.
 *
 * @param definition - A definition of kind `change`.
 * @param tables - Tables of the indicator it compares.
 * @param periods - Periods computed; the first has nothing before it.
 * @param reference - How the definition is cited.
 */
export function calculateChange(
  definition: IndicatorDefinition,
  tables: readonly ResultTable[],
  periods: readonly Period[],
  reference: DefinitionReference,
): ResultTable[] {
  const { against = 'previous-period', method = 'relative' } = definition.change ?? {};
  const small = definition.smallBase ?? 10;
  return tables
    .filter((table) => table.content === 'indicator')
    .map((table) => {
      const byKey = new Map(table.cells.map((cell) => [cell.key.join('\u0001'), cell]));
      const cells = table.cells.map((cell) => {
        const period = periods.find((candidate) => candidate.id === cell.key[0]);
        const base = period === undefined ? undefined : earlier(period, periods, against);
        const before =
          base === undefined
            ? undefined
            : byKey.get([base.id, ...cell.key.slice(1)].join('\u0001'));
        if (before === undefined || before.value === null || cell.value === null)
          return blankCell(cell.key, { status: 'O' });
        const from = quantityOf(before);
        const to = quantityOf(cell);
        const flags = new Set<CellFlag>();
        const counts = [before.numerator, cell.numerator, before.denominator, cell.denominator];
        if (counts.some((count) => count !== null && count < small)) flags.add('small-number');
        if (method === 'difference')
          return blankCell(cell.key, {
            value: cell.value - before.value,
            numerator: cell.value,
            denominator: before.value,
            bounds:
              from === null || to === null
                ? null
                : {
                    low: from.high === null ? null : to.low - from.high,
                    high: to.high === null ? null : to.high - from.low,
                  },
            status: 'A',
            flags: [...flags].sort(byCode),
          });
        const bounds = relativeChange(from, to);
        if (before.value === 0) flags.add('zero-denominator');
        return blankCell(cell.key, {
          value: before.value === 0 ? null : (100 * (cell.value - before.value)) / before.value,
          numerator: cell.value - before.value,
          denominator: before.value,
          bounds: bounds === null ? null : { low: bounds.low, high: bounds.high },
          status: before.value === 0 ? 'M' : 'A',
          flags: [...flags].sort(byCode),
        });
      });
      const suffix = table.id.slice(table.id.indexOf('/', table.id.indexOf('@')) + 1);
      return {
        ...table,
        id: `${definition.id}@${definition.version}/${suffix}`,
        definition: reference,
        dimensions: [
          timeDimension(periods, false),
          ...table.dimensions.slice(1).map((axis) => ({ ...axis, additive: false })),
        ],
        cells,
        notes: [{ code: `change-against-${against}`, params: {} }],
      };
    });
}
