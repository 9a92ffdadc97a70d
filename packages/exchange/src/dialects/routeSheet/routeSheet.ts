import { assembleJourney } from '../../records/drafts/assembleJourney.js';
import { ReadingBuilder } from '../../records/readingBuilder.js';
import type { Reading } from '../../records/reading.js';
import { ReadingLog } from '../../records/readingLog.js';
import type { Source } from '../../tables/source.js';
import { planColumns } from '../columns/planColumns.js';
import { readRows } from '../columns/readRows.js';
import type { Dialect, ReadOptions } from '../dialect.js';
import { routeBlocks, routeScore } from './sheetBlocks.js';

/**
 * A sheet of routes typed by hand, with the data points of the Victim Journey Tracker of 2019 and
 * 2020: origin, transit places, intended destination, place of exploitation, industry and type,
 * number of cases, later transport and recruitment. Headings in English or Swahili, in any order.
 */
export const routeSheet: Dialect = {
  id: 'route-sheet',
  cannotCarry: [],
  recognise: (source) => {
    const { routes } = routeBlocks(source, new ReadingLog());
    return Math.min(0.9, Math.max(0, ...routes.map(routeScore)));
  },
  read,
};

function read(source: Source, options: ReadOptions): Reading {
  const builder = new ReadingBuilder('route-sheet', options);
  const { log } = builder;
  const { routes, others } = routeBlocks(source, log);
  for (const block of others) {
    if (block.headerRow > 0)
      log.add('TABLE-NOT-READ', { sheet: block.table.sheet, row: block.headerRow });
    for (const row of block.rows) log.skip(block.table.sheet, row.row, 'second-table');
  }
  const sheets = new Set(routes.map((block) => block.table.sheet)).size;
  for (const block of routes) {
    const plans = planColumns(block, { kind: 'journey', dateOrder: options.dateOrder }, log);
    log.note('route-sheet.columns', {
      matched: plans.length,
      columns: block.headings.length,
      rows: block.rows.length,
    });
    for (const { values, position, row } of readRows(block, plans, source.dateSystem, log)) {
      if (values.length === 0) {
        log.skip(block.table.sheet, row.row, 'blank');
        continue;
      }
      builder.add(
        assembleJourney(
          {
            values,
            position,
            fallbackId: `${sheets > 1 ? `t${block.table.sheet}` : ''}r${row.row}`,
          },
          log,
        ),
      );
    }
  }
  return builder.build();
}
