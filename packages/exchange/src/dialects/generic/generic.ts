import type { Mapping } from '../../mapping/mapping.js';
import { readMapping } from '../../mapping/readMapping.js';
import { parseTarget } from '../../mapping/target.js';
import { withoutItems } from '../../mapping/withoutItems.js';
import type { Target } from '../../mapping/target.js';
import type { ColumnPlan, WordMap, WordMeaning } from '../../mapping/columnPlan.js';
import { assembleCase } from '../../records/drafts/assembleCase.js';
import { assembleJourney } from '../../records/drafts/assembleJourney.js';
import type { FieldValue } from '../../records/fieldValue.js';
import type { Reading } from '../../records/reading.js';
import { ReadingBuilder } from '../../records/readingBuilder.js';
import { absenceReason } from '../../records/values/absenceReason.js';
import { decideDateOrder } from '../../records/values/decideDateOrder.js';
import { foldText } from '../../records/values/foldText.js';
import type { Source } from '../../tables/source.js';
import { questionsOf } from '../columns/questionsOf.js';
import { readRows } from '../columns/readRows.js';
import type { Dialect, ReadOptions } from '../dialect.js';
import type { Block } from '../layout/block.js';
import { layOut } from '../layout/layOut.js';

/** Anything else, read through a mapping that a person has checked. */
export const generic: Dialect = {
  id: 'generic',
  cannotCarry: [],
  recognise: () => 0,
  read,
};

function read(source: Source, options: ReadOptions): Reading {
  const builder = new ReadingBuilder('generic', options);
  const { log } = builder;
  if (options.mapping === undefined) {
    log.add('DIALECT-UNKNOWN', {});
    return builder.build();
  }
  const mapping = readMapping(options.mapping);
  const headings = new Map(mapping.columns.map((column) => [foldText(column.heading), column]));
  const blocks = source.tables.flatMap((table) =>
    table.visibility === 'visible'
      ? layOut(table, log, (text) => headings.has(foldText(text)))
      : [],
  );
  for (const table of source.tables)
    if (table.visibility !== 'visible') log.add('TABLE-NOT-READ', { sheet: table.sheet });
  for (const block of blocks) {
    const known = block.headings.filter((heading) => headings.has(foldText(heading.text))).length;
    if (known === 0) {
      log.add('TABLE-NOT-READ', { sheet: block.table.sheet });
      continue;
    }
    log.note('mapping.columns', {
      matched: known,
      columns: block.headings.length,
      rows: block.rows.length,
    });
    readBlock(block, mapping, headings, source, builder, options);
  }
  return builder.build();
}

function readBlock(
  block: Block,
  mapping: Mapping,
  headings: ReadonlyMap<string, Mapping['columns'][number]>,
  source: Source,
  builder: ReadingBuilder,
  options: ReadOptions,
): void {
  const plans: ColumnPlan[] = [];
  for (const question of questionsOf(block)) {
    const mapped = headings.get(foldText(question.heading));
    if (mapped === undefined) {
      builder.log.add('HEADER-UNKNOWN', {
        sheet: block.table.sheet,
        ...(block.headerRow === 0 ? {} : { row: block.headerRow }),
        column: question.column || question.options[0]!.column,
      });
      continue;
    }
    if (mapped.target === '') continue;
    const targets = mapped.target
      .split('|')
      .map((target) => parseTarget(target, mapping.record))
      .filter((target): target is Target => target !== undefined);
    const words = wordsFor(mapping, targets);
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
  const sheets = source.tables.length > 1 ? `t${block.table.sheet}` : '';
  for (const { values, position, row } of readRows(block, plans, source.dateSystem, builder.log)) {
    if (values.length === 0) {
      builder.log.skip(block.table.sheet, row.row, 'blank');
      continue;
    }
    const all = [...values, ...constants(mapping, position)];
    const fallbackId = `${sheets}r${row.row}`;
    builder.add(
      mapping.record === 'case'
        ? assembleCase({ values: all, position, fallbackId, standard: 'source' }, builder.log)
        : assembleJourney({ values: all, position, fallbackId }, builder.log),
    );
  }
}

function constants(mapping: Mapping, position: FieldValue['position']): FieldValue[] {
  return Object.entries(mapping.constants ?? {}).flatMap(([text, value]) => {
    const target = parseTarget(text, mapping.record);
    if (target === undefined) return [];
    return [
      {
        target,
        value: target.type.kind === 'list' ? value.split(';').map((item) => item.trim()) : value,
        position,
      },
    ];
  });
}

/** The person's own words for the fields of a column; words without a code yet count as unknown. */
function wordsFor(mapping: Mapping, targets: readonly Target[]): WordMap | undefined {
  const entries: [string, WordMeaning][] = [];
  for (const target of targets) {
    const name = withoutItems(target.text);
    const words = Object.hasOwn(mapping.words, name) ? mapping.words[name]! : {};
    for (const [word, code] of Object.entries(words)) {
      if (code === '') continue;
      const absence = absenceReason(code);
      const other = /^([\w.]+)=(\w+)$/u.exec(code);
      if (other !== null)
        entries.push([
          foldText(word),
          {
            code: other[2]!,
            target: targets.find((one) => withoutItems(one.text) === other[1])?.text ?? target.text,
          },
        ]);
      else
        entries.push([
          foldText(word),
          absence === undefined || code === 'unknown' ? { code, target: target.text } : { absence },
        ]);
    }
  }
  return entries.length === 0 ? undefined : new Map(entries);
}
