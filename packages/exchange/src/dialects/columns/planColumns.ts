import { scanHeader } from '@njia/schema';
import type { ColumnPlan, WordMap } from '../../mapping/columnPlan.js';
import { matchHeading } from '../../mapping/matchHeading.js';
import type { HeadingMatch, RowKind } from '../../mapping/matchHeading.js';
import type { Target } from '../../mapping/target.js';
import { withoutItems } from '../../mapping/withoutItems.js';
import { parseTarget } from '../../mapping/target.js';
import type { ReadingLog } from '../../records/readingLog.js';
import { decideDateOrder } from '../../records/values/decideDateOrder.js';
import { foldText } from '../../records/values/foldText.js';
import type { Block } from '../layout/block.js';
import type { Question } from './question.js';
import { questionsOf } from './questionsOf.js';
import { toolColumn } from './toolColumns.js';

/** How a table is to be read. */
export interface PlanOptions {
  /** What one row is. */
  readonly kind: RowKind;
  /** Order of day and month, when the caller knows it. */
  readonly dateOrder?: 'dmy' | 'mdy' | undefined;
  /** What stands between joined answers, when the tool has a rule. */
  readonly separators?: readonly string[];
  /** Words of a known form by target. */
  readonly words?: (targets: readonly string[]) => WordMap | undefined;
}

const serialHeadings = new Set([
  '',
  's n',
  'sn',
  's no',
  'no',
  'nr',
  'serial',
  'serial no',
  'serial number',
  'row',
  'row number',
  'namba',
  'na',
]);

/**
 * Understands the headings of a table: which column goes where, which are the tool's own, which hold
 * personal data (and are not read), and which nobody knows. Each is said.
 *
 * @param block - The table.
 * @param options - What a row is, and what is known about the form.
 * @param log - Takes findings.
 */
export function planColumns(block: Block, options: PlanOptions, log: ReadingLog): ColumnPlan[] {
  const { sheet } = block.table;
  const at = (column: number) => ({
    sheet,
    ...(block.headerRow === 0 ? {} : { row: block.headerRow }),
    column,
  });
  for (const heading of block.headings)
    if (heading.text === '') log.add('HEADER-BLANK', at(heading.column));
  const seen = new Set<string>();
  const plans: ColumnPlan[] = [];
  for (const question of questionsOf(block)) {
    const column = question.column || question.options[0]!.column;
    const folded = foldText(question.heading);
    const tool = toolColumn(question.heading);
    if (tool !== undefined) {
      if (tool === 'revealing') log.add('PII-TOOL-COLUMN', at(column));
      continue;
    }
    if (serialHeadings.has(folded)) continue;
    if (seen.has(folded)) log.add('HEADER-DUPLICATE', at(column));
    seen.add(folded);
    const point = pointPart(question.heading);
    const match =
      point === undefined
        ? matchHeading(question.heading, options.kind)
        : matchPoint(point, options.kind);
    if (point?.part === '') continue;
    // "Name of recruiter" holds a name; "Place name" was matched before.
    const personal =
      match?.confidence === 1 || match?.targets[0]?.includes('lace') === true
        ? []
        : scanHeader(question.heading);
    if (personal.length > 0) {
      log.add('PII-COLUMN', at(column), {
        params: { kind: personal[0]! },
        suggestion: { kind: 'delete', safe: false },
      });
      continue;
    }
    if (match === undefined) {
      log.add('HEADER-UNKNOWN', at(column));
      continue;
    }
    if (match.confidence < 0.9)
      log.add('HEADER-NEAR', at(column), { params: { field: match.targets[0]! } });
    plans.push(planOf(block, question, match.targets, match.estimate === true, options));
  }
  return plans;
}

/** The part of a point that a column alone holds, where the tool gives no column for the whole. */
function pointPart(
  heading: string,
): { readonly stem: string; readonly part: 'lat' | 'lon' | '' } | undefined {
  const found = /[_-](latitude|longitude|altitude|precision|accuracy)$/iu.exec(heading);
  if (found === null) return undefined;
  const name = found[1]!.toLowerCase();
  return {
    stem: heading.slice(0, -found[0].length).replace(/^_/u, ''),
    part: name === 'latitude' ? 'lat' : name === 'longitude' ? 'lon' : '',
  };
}

/** Latitude and longitude go where the point itself would go. */
function matchPoint(
  point: { readonly stem: string; readonly part: string },
  kind: RowKind,
): HeadingMatch | undefined {
  const match = matchHeading(point.stem, kind);
  const [target] = match?.targets ?? [];
  return match === undefined || !(target?.endsWith('.text') ?? false)
    ? undefined
    : { ...match, targets: [`${target!.slice(0, -'text'.length)}${point.part}`] };
}

/**
 * Makes the plan of one question whose targets are known.
 *
 * @param block - Its table, for deciding the order of day and month.
 * @param question - The question.
 * @param targets - Where it goes.
 * @param estimate - Whether its numbers are estimates.
 * @param options - What is known about the form.
 */
export function planOf(
  block: Block,
  question: Question,
  targets: readonly string[],
  estimate: boolean,
  options: PlanOptions,
): ColumnPlan {
  const parsed = targets
    .map((target) => parseTarget(target, options.kind))
    .filter((target): target is Target => target !== undefined);
  // A whole place in a coded column would be asked from the wrong list.
  const name = targets.map((target) => withoutItems(target));
  const words = options.words?.(name);
  const isDate = parsed[0]?.type.kind === 'partialDate';
  const fallback = options.dateOrder ?? 'dmy';
  const decision = isDate
    ? decideDateOrder(
        block.rows.map((row) => row.cells[question.column - 1] ?? null),
        fallback,
      )
    : undefined;
  return {
    column: question.column,
    targets: parsed,
    ...(question.options.length === 0 ? {} : { options: question.options }),
    ...(options.separators === undefined ? {} : { separators: options.separators }),
    ...(words === undefined ? {} : { words }),
    ...(estimate ? { estimate } : {}),
    ...(decision === undefined
      ? {}
      : {
          dateOrder: options.dateOrder ?? decision.order,
          dateOrderKnown: options.dateOrder !== undefined || decision.shown,
        }),
  };
}
