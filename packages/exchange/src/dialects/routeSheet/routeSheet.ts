import { assembleJourney } from '../../records/drafts/assembleJourney.js';
import { ReadingBuilder } from '../../records/readingBuilder.js';
import type { Reading } from '../../records/reading.js';
import { ReadingLog } from '../../records/readingLog.js';
import type { Source } from '../../tables/source.js';
import { planColumns } from '../columns/planColumns.js';
import { readRows } from '../columns/readRows.js';
import type { Dialect, ReadOptions } from '../dialect.js';
import { joinChildren } from '../joined/joinChildren.js';
import { rowName } from '../layout/rowName.js';
import { routeBlocks, routeScore } from './sheetBlocks.js';

/**
 * A sheet of routes typed by hand, with the data points of the Victim Journey Tracker of 2019 and
 * 2020: origin, transit places, intended destination, place of exploitation, industry and type,
 * number of cases, later transport and recruitment. Headings in English or Swahili, in any order. Legs
 * or stops may stand in a table of their own, on the same sheet or another, joined by a reference.
 */
export const routeSheet: Dialect = {
  id: 'route-sheet',
  cannotCarry: [],
  recognise: (source) => {
    const { routes, children } = routeBlocks(source, new ReadingLog());
    return Math.min(0.9, Math.max(0, ...routes.map((block) => routeScore(block, children))));
  },
  read,
};

function read(source: Source, options: ReadOptions): Reading {
  const builder = new ReadingBuilder('route-sheet', options);
  const { log } = builder;
  const { routes, children, others } = routeBlocks(source, log);
  for (const block of others) {
    if (block.headerRow > 0)
      log.add('TABLE-NOT-READ', {
        sheet: block.table.sheet,
        row: block.headerRow,
        ...(block.panel === undefined ? {} : { column: block.headings[0]?.column }),
      });
    for (const row of block.rows) log.passOver(block.table.sheet, row.row, 'second-table');
  }
  const sheets = new Set(routes.map((block) => block.table.sheet)).size;
  for (const block of routes) {
    const plans = planColumns(block, { kind: 'journey', dateOrder: options.dateOrder }, log);
    log.note('route-sheet.columns', {
      matched: plans.length,
      columns: block.headings.length,
      rows: block.rows.length,
    });
    const joined = joinChildren(
      block,
      children,
      (child) =>
        readRows(
          child.block,
          planColumns(child.block, { kind: child.kind, dateOrder: options.dateOrder }, log),
          source.dateSystem,
          log,
        ),
      log,
    );
    for (const { values, position, row } of readRows(block, plans, source.dateSystem, log)) {
      if (values.length === 0) {
        log.passOver(block.table.sheet, row.row, 'blank');
        continue;
      }
      builder.add(
        assembleJourney(
          {
            values,
            position,
            ...joined(row),
            fallbackId: rowName(block, row, sheets > 1),
          },
          log,
        ),
      );
    }
  }
  return builder.build();
}
