import type { ResultNote } from '../results/ResultNote.js';
import type { RecordAccount } from '../results/ResultTable.js';
import type { TableDimension } from '../results/TableDimension.js';
import type { TableRun } from './TableRun.js';

/**
 * What a reader of one table must know.
 *
 * @param run - The definition and what the run was asked for.
 * @param dimensions - The axes of the table, time aside.
 * @param accounts - What happened to the records in each period.
 */
export function tableNotes(
  run: TableRun,
  dimensions: readonly TableDimension[],
  accounts: readonly RecordAccount[],
): ResultNote[] {
  const { definition } = run.indicator;
  const notes: ResultNote[] = [];
  const keyed = run.indicator.key.length > 0;
  if (keyed) notes.push({ code: 'not-additive-over-period', params: {} });
  for (const dimension of dimensions)
    if (dimension.multiple)
      notes.push({ code: 'parts-exceed-total', params: { dimension: dimension.id } });
  if (definition.denominator?.external !== undefined)
    notes.push({
      code: `denominator-${definition.denominator.external.base ?? 'group'}`,
      params: {},
    });
  if (accounts.some((one) => one.withoutKey + one.withoutKeyUndetermined > 0))
    notes.push({ code: 'without-key', params: {} });
  for (const { field, persons } of run.conflicts)
    notes.push({ code: 'conflicting-values', params: { field, persons } });
  if (run.coverage.basis === 'assumed') notes.push({ code: 'coverage-assumed', params: {} });
  if (run.options.by !== undefined)
    for (const list of run.options.by)
      for (const id of list)
        if (!run.indicator.dimensions.has(id))
          notes.push({ code: 'no-such-dimension', params: { dimension: id } });
  return notes;
}
