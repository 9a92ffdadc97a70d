import type { MappedColumn, MappedTable, Mapping } from '../../mapping/mapping.js';
import type { ReadingLog } from '../../records/readingLog.js';
import { foldText } from '../../records/values/foldText.js';
import type { Source } from '../../tables/source.js';
import type { ChildTable } from '../joined/childTables.js';
import type { Block } from '../layout/block.js';
import { layOut } from '../layout/layOut.js';

/** A table of legs or stops, with its part of the mapping. */
export interface MappedChild extends ChildTable {
  /** Its part of the mapping. */
  readonly mapped: MappedTable;
}

/** A table of journeys or cases, with the tables that belong to it. */
export interface MainBlock {
  /** The table. */
  readonly block: Block;
  /** Number of its headings that the mapping names. */
  readonly known: number;
  /** Tables of its legs and stops. */
  readonly children: readonly MappedChild[];
}

/**
 * Finds the tables that a mapping speaks of. A table is read as the part of the mapping that knows
 * most of its headings; legs and stops must have the heading of their reference, and belong to the
 * first table of journeys that has a column for it.
 *
 * @param source - The file.
 * @param mapping - The mapping.
 * @param log - Takes what is skipped on the way, and tables that no part knows.
 */
export function mappedBlocks(source: Source, mapping: Mapping, log: ReadingLog): MainBlock[] {
  const main = headingSet(mapping.columns);
  const parts = (mapping.tables ?? []).map((table) => ({
    table,
    headings: headingSet([
      ...table.columns,
      { heading: table.reference },
      ...(table.order === undefined ? [] : [{ heading: table.order }]),
    ]),
  }));
  const all = new Set([main, ...parts.map((part) => part.headings)].flatMap((set) => [...set]));
  const blocks = source.tables.flatMap((table) =>
    table.visibility === 'visible' ? layOut(table, log, (text) => all.has(foldText(text))) : [],
  );
  for (const table of source.tables)
    if (table.visibility !== 'visible') log.add('TABLE-NOT-READ', { sheet: table.sheet });
  const mains: (MainBlock & { readonly children: MappedChild[] })[] = [];
  const others: { readonly block: Block; readonly table: MappedTable }[] = [];
  for (const block of blocks) {
    const count = (headings: ReadonlySet<string>) =>
      block.headings.filter(({ text }) => headings.has(foldText(text))).length;
    const best = parts
      .filter(({ table }) => columnOf(block, table.reference) !== undefined)
      .map(({ table, headings }) => ({ table, known: count(headings) }))
      .reduce<{ table: MappedTable; known: number } | undefined>(
        (found, next) => (found === undefined || next.known > found.known ? next : found),
        undefined,
      );
    const known = count(main);
    if (best !== undefined && best.known > known) others.push({ block, table: best.table });
    else if (known > 0) mains.push({ block, known, children: [] });
    else notRead(block, log);
  }
  const idHeading = mapping.columns.find((column) => column.target === 'id')?.heading;
  const parent = mains.find(({ block }) => columnOf(block, idHeading) !== undefined);
  for (const { block, table } of others) {
    if (parent === undefined) {
      notRead(block, log);
      continue;
    }
    parent.children.push({
      block,
      kind: table.record,
      reference: columnOf(block, table.reference)!,
      order: columnOf(block, table.order),
      parent: parent.block,
      key: columnOf(parent.block, idHeading)!,
      mapped: table,
    });
  }
  return mains;
}

function notRead(block: Block, log: ReadingLog): void {
  log.add('TABLE-NOT-READ', {
    sheet: block.table.sheet,
    ...(block.panel === undefined
      ? {}
      : { row: block.headerRow, column: block.headings[0]?.column }),
  });
}

function headingSet(columns: readonly Pick<MappedColumn, 'heading'>[]): ReadonlySet<string> {
  return new Set(columns.map(({ heading }) => foldText(heading)));
}

function columnOf(block: Block, heading: string | undefined): number | undefined {
  if (heading === undefined) return undefined;
  const folded = foldText(heading);
  return block.headings.find(({ text }) => foldText(text) === folded)?.column;
}
