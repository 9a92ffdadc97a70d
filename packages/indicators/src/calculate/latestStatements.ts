import { Missing } from '../records/Missing.js';
import type { Row } from '../records/Row.js';
import { byCode } from './finishCell.js';
import type { CompiledIndicator } from './CompiledIndicator.js';

/** Whether a record comes after another by id, or by content if they have the same. */
function isAfter(row: Row, other: Row | undefined): boolean {
  const id = (of: Row | undefined): string => (typeof of?.['id'] === 'string' ? of['id'] : '');
  const order = byCode(id(row), id(other));
  return order === 0 ? JSON.stringify(row) > JSON.stringify(other) : order > 0;
}

/**
 * For stocks reported as statements ("posts filled as of a date"): keeps, for each key, the latest statement on or before
 * the last day of the period. A statement without a key or date is kept, so that it is seen as undetermined.
 *
 * @param indicator - The compiled definition.
 * @param table - All records.
 * @returns Indexes of the records kept, or `undefined` if the definition does not ask for this.
 */
export function latestStatements(
  indicator: CompiledIndicator,
  table: readonly Row[],
): readonly number[] | undefined {
  const { period } = indicator.definition;
  const { date } = indicator;
  if (period?.basis !== 'asOf' || period.latestPer === undefined || date === undefined)
    return undefined;
  const readers = period.latestPer.map((reference) => indicator.compiler.field(reference));
  const lastDay = indicator.environment.endDay - 1;
  const best = new Map<
    string,
    { readonly index: number; readonly last: number; readonly first: number }
  >();
  const kept: number[] = [];
  table.forEach((row, index) => {
    if (indicator.where(row, undefined) === 0) return;
    const parts = readers.map((read) => read(row, undefined));
    const when = date(row);
    if (when === undefined || parts.some((part) => part instanceof Missing)) {
      kept.push(index);
      return;
    }
    if (when.first > lastDay) return;
    const key = JSON.stringify(parts);
    const other = best.get(key);
    // Later wins; of equal dates the greater id, then the later content, so that the order of rows does not matter.
    if (
      other === undefined ||
      when.last > other.last ||
      (when.last === other.last &&
        (when.first > other.first ||
          (when.first === other.first && isAfter(row, table[other.index]))))
    )
      best.set(key, { index, ...when });
  });
  return [...kept, ...[...best.values()].map((entry) => entry.index)].sort((a, b) => a - b);
}
