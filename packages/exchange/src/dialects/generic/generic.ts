import type { Mapping } from '../../mapping/mapping.js';
import { readMapping } from '../../mapping/readMapping.js';
import { parseTarget } from '../../mapping/target.js';
import { assembleCase } from '../../records/drafts/assembleCase.js';
import { assembleJourney } from '../../records/drafts/assembleJourney.js';
import type { FieldValue } from '../../records/fieldValue.js';
import type { Reading } from '../../records/reading.js';
import { ReadingBuilder } from '../../records/readingBuilder.js';
import type { Source } from '../../tables/source.js';
import { readRows } from '../columns/readRows.js';
import type { Dialect, ReadOptions } from '../dialect.js';
import { joinChildren } from '../joined/joinChildren.js';
import { rowName } from '../layout/rowName.js';
import { mappedBlocks } from './mappedBlocks.js';
import type { MainBlock } from './mappedBlocks.js';
import { mappedPlans } from './mappedPlans.js';

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
  for (const main of mappedBlocks(source, mapping, log))
    readBlock(main, mapping, source, builder, options);
  return builder.build();
}

function readBlock(
  { block, known, children }: MainBlock,
  mapping: Mapping,
  source: Source,
  builder: ReadingBuilder,
  options: ReadOptions,
): void {
  const { log } = builder;
  const plans = mappedPlans(block, mapping.columns, mapping.record, mapping, options, log);
  log.note('mapping.columns', {
    matched: known,
    columns: block.headings.length,
    rows: block.rows.length,
  });
  const joined = joinChildren(
    block,
    children,
    (child) =>
      readRows(
        child.block,
        mappedPlans(child.block, child.mapped.columns, child.kind, mapping, options, log),
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
    const all = [...values, ...constants(mapping, position)];
    const fallbackId = rowName(block, row, source.tables.length > 1);
    builder.add(
      mapping.record === 'case'
        ? assembleCase({ values: all, position, fallbackId, standard: 'source' }, log)
        : assembleJourney({ values: all, position, ...joined(row), fallbackId }, log),
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
