import type { ColumnPlan, WordMap, WordMeaning } from '../../mapping/columnPlan.js';
import { parseTarget } from '../../mapping/target.js';
import { assembleCase } from '../../records/drafts/assembleCase.js';
import type { ReadingBuilder } from '../../records/readingBuilder.js';
import { cellText } from '../../records/values/cellText.js';
import { decideDateOrder } from '../../records/values/decideDateOrder.js';
import { questionsOf } from '../columns/questionsOf.js';
import { readRows } from '../columns/readRows.js';
import { planOf } from '../columns/planColumns.js';
import { toolColumn } from '../columns/toolColumns.js';
import type { ReadOptions } from '../dialect.js';
import type { Block } from '../layout/block.js';
import { listOf } from '../../mapping/readWords.js';
import { htcdsAnswers } from './htcdsAnswers.js';
import type { HtcdsField } from './htcdsColumns.js';
import { htcdsByName } from './htcdsColumns.js';

/** How a table of HTCDS cases is written. */
export interface HtcdsTable {
  /** What stands between joined answers. */
  readonly separators: readonly string[];
}

/**
 * Reads a table whose headings are HTCDS names into cases and referrals. Names, contacts and
 * addresses are not imported; that is said for each column.
 *
 * @param block - The table; answers of a question may have columns of their own.
 * @param written - How answers are joined.
 * @param system - Date system of the workbook.
 * @param builder - Takes records and findings.
 * @param options - How to read it.
 */
export function htcdsCases(
  block: Block,
  written: HtcdsTable,
  system: '1900' | '1904' | undefined,
  builder: ReadingBuilder,
  options: ReadOptions,
): void {
  const { log } = builder;
  const plans: ColumnPlan[] = [];
  const kept: { field: HtcdsField; column: number }[] = [];
  const prefix = block.table.sheet;
  for (const question of questionsOf(block)) {
    const column = question.column || question.options[0]!.column;
    const here = { sheet: prefix, row: block.headerRow, column };
    const name = question.heading.slice(question.heading.lastIndexOf('/') + 1);
    const field = htcdsByName(name);
    if (field === undefined) {
      const tool = toolColumn(question.heading);
      if (tool === 'revealing') log.add('PII-TOOL-COLUMN', here);
      if (tool === undefined) log.add('HEADER-UNKNOWN', here);
      continue;
    }
    if (field.name.toLowerCase() !== name.trim().toLowerCase())
      log.add('DIALECT-DEFECT', here, { params: { defect: 'field-name', field: field.name } });
    if (field.personal !== undefined)
      log.add('PII-COLUMN', here, { params: { kind: field.personal } });
    if (field.keepUnder !== undefined) kept.push({ field, column });
    if (field.target === undefined) continue;
    const target = parseTarget(field.target, 'case')!;
    const words = htcdsAnswers(field.name, listOf(target) ?? '') ?? fieldWords.get(field.name);
    const plan = planOf(block, question, [field.target], false, {
      kind: 'journey',
      dateOrder: options.dateOrder,
      separators: written.separators,
    });
    plans.push({
      ...plan,
      targets: [target],
      standard: 'htcds-2.0',
      ...(target.type.kind === 'partialDate' ? dateOrder(block, question.column, options) : {}),
      ...(words === undefined ? {} : { words }),
    });
  }
  for (const row of readRows(block, plans, system, log)) {
    if (
      row.values.length === 0 &&
      kept.every(({ column }) => cellText(row.row.cells[column - 1]) === undefined)
    ) {
      log.passOver(block.table.sheet, row.row.row, 'template-number');
      continue;
    }
    const codes = kept.flatMap(({ field, column }) => {
      const text = cellText(row.row.cells[column - 1]);
      return text === undefined ? [] : [{ under: field.keepUnder!, code: `${field.name}=${text}` }];
    });
    const id = cellText(
      row.row.cells[(block.headings.find((heading) => heading.text === '_id')?.column ?? 0) - 1],
    );
    builder.add(
      assembleCase(
        {
          values: row.values,
          position: row.position,
          fallbackId: `h${id ?? `${prefix > 1 ? `${prefix}-` : ''}${row.row.row}`}`,
          standard: 'htcds-2.0',
          codes,
        },
        log,
      ),
    );
  }
}

/** A tick says that consent was given, not for what: candidates are kept. */
const consentWords: WordMap = new Map([
  ...meanings('yes|true|1|ndiyo|consent given|given', {
    candidates: ['own_service', 'referral', 'statistics', 'research'],
  }),
  ...meanings('no|false|0|hapana|not given|refused', { code: 'refused' }),
]);

/** HTCDS lists "Congo" for the Republic and names the other one in full. */
const countryWords: WordMap = new Map(meanings('congo', { code: 'CG' }));

const fieldWords: ReadonlyMap<string, WordMap> = new Map([
  ['con_Consent', consentWords],
  ['prs_Citizenship', countryWords],
]);

function meanings(words: string, meaning: WordMeaning): (readonly [string, WordMeaning])[] {
  return words.split('|').map((word) => [word, meaning] as const);
}

function dateOrder(
  block: Block,
  column: number,
  options: ReadOptions,
): Pick<ColumnPlan, 'dateOrder' | 'dateOrderKnown'> {
  const decision = decideDateOrder(
    block.rows.map((row) => row.cells[column - 1] ?? null),
    options.dateOrder ?? 'dmy',
  );
  return {
    dateOrder: options.dateOrder ?? decision.order,
    dateOrderKnown: options.dateOrder !== undefined || decision.shown,
  };
}
