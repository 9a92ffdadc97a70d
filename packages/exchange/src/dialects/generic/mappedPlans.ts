import type { ColumnPlan } from '../../mapping/columnPlan.js';
import type { MappedColumn, Mapping } from '../../mapping/mapping.js';
import type { Target } from '../../mapping/target.js';
import { parseTarget } from '../../mapping/target.js';
import type { ReadingLog } from '../../records/readingLog.js';
import { decideDateOrder } from '../../records/values/decideDateOrder.js';
import { foldText } from '../../records/values/foldText.js';
import { questionsOf } from '../columns/questionsOf.js';
import type { ReadOptions } from '../dialect.js';
import type { Block } from '../layout/block.js';
import { ownWords } from './ownWords.js';

/**
 * Plans the columns of a table as a mapping says; a heading that it does not name is said.
 *
 * @param block - The table.
 * @param columns - Its columns in the mapping.
 * @param record - What a row is.
 * @param mapping - The mapping: order of day and month, own words.
 * @param options - Order of day and month, when the caller knows it.
 * @param log - Takes findings.
 */
export function mappedPlans(
  block: Block,
  columns: readonly MappedColumn[],
  record: 'journey' | 'case' | 'leg' | 'stop',
  mapping: Mapping,
  options: ReadOptions,
  log: ReadingLog,
): ColumnPlan[] {
  const byHeading = new Map(columns.map((column) => [foldText(column.heading), column]));
  const plans: ColumnPlan[] = [];
  for (const question of questionsOf(block)) {
    const mapped = byHeading.get(foldText(question.heading));
    if (mapped === undefined || mapped.target === '') {
      const position = {
        sheet: block.table.sheet,
        ...(block.headerRow === 0 ? {} : { row: block.headerRow }),
        column: question.column || question.options[0]!.column,
      };
      if (mapped === undefined) log.add('HEADER-UNKNOWN', position);
      else log.leave('column', position);
      continue;
    }
    const targets = mapped.target
      .split('|')
      .map((target) => parseTarget(target, record))
      .filter((target): target is Target => target !== undefined);
    const words = ownWords(mapping, targets, record);
    const order = options.dateOrder ?? mapping.dateOrder;
    const decision =
      targets[0]?.type.kind === 'partialDate'
        ? decideDateOrder(
            block.rows.map((row) => row.cells[question.column - 1] ?? null),
            order ?? 'dmy',
          )
        : undefined;
    plans.push({
      column: question.column,
      targets,
      ...(question.options.length === 0 ? {} : { options: question.options }),
      ...(mapped.separators === undefined ? {} : { separators: mapped.separators }),
      ...(mapped.estimate === true ? { estimate: true } : {}),
      ...(words === undefined ? {} : { words }),
      ...(decision === undefined
        ? {}
        : {
            dateOrder: order ?? decision.order,
            dateOrderKnown: order !== undefined || decision.shown,
          }),
    });
  }
  return plans;
}
