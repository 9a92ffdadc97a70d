import type { RecordAccount, ResultTable } from '../results/ResultTable.js';
import { TOTAL } from '../results/TableDimension.js';
import type { CompiledDimension } from './compileDimension.js';
import { concentration } from './concentration.js';
import type { PeriodCells } from './PeriodCells.js';
import { tableCells } from './tableCells.js';
import type { TableRun } from './TableRun.js';
import { tableNotes } from './tableNotes.js';
import { breakdownDimension, timeDimension } from './tableDimensions.js';

/**
 * Makes the tables of one definition from what was gathered for each breakdown.
 *
 * @param run - The definition and what the run was asked for.
 * @param lists - The breakdowns.
 * @param byList - For each breakdown what was gathered in each period.
 * @param accounts - What happened to the records in each period.
 */
export function recordTables(
  run: TableRun,
  lists: readonly (readonly string[])[],
  byList: readonly (readonly PeriodCells[])[],
  accounts: readonly RecordAccount[],
): ResultTable[] {
  const { indicator, options } = run;
  const { definition } = indicator;
  const compiled = lists.map((list) =>
    list.map((id) => indicator.dimensions.get(id) as CompiledDimension),
  );
  const timeAdditive =
    indicator.key.length === 0 &&
    definition.period?.basis === 'event' &&
    (definition.kind === 'count' || definition.kind === 'sum');
  const time = timeDimension(options.periods, timeAdditive);
  return lists.map((list, index): ResultTable => {
    const periods = byList[index] ?? [];
    const dimensions = (compiled[index] ?? []).map((dimension, position) => {
      const seen = new Set<string>();
      for (const { cells } of periods)
        for (const { key } of cells.values()) seen.add(key[position] ?? TOTAL);
      if (dimension.specification.role === 'place')
        for (const place of run.coverage.places) seen.add(place);
      return breakdownDimension(dimension, seen, definition, options);
    });
    const sources = new Set<string>();
    const cells = tableCells(run, dimensions, periods, sources);
    const single = definition.kind === 'share' && list.length === 1;
    return {
      id: `${definition.id}@${definition.version}/${list.length === 0 ? 'total' : list.join('*')}`,
      content: 'indicator',
      definition: run.reference,
      dimensions: [time, ...dimensions],
      cells,
      countedUnit: definition.population?.unit ?? 'record',
      coverage: run.coverage.basis,
      accounts,
      dataHash: run.dataHash,
      populationSources: [...sources].sort(),
      notes: tableNotes(run, dimensions, accounts),
      ...(single ? { concentration: concentration(cells, options.periods) } : {}),
    };
  });
}
