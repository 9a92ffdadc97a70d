import { knownHeading } from '../../mapping/matchHeading.js';
import { cellText } from '../../records/values/cellText.js';
import { foldText } from '../../records/values/foldText.js';
import { rowKindOf } from '../forms/rowKindOf.js';
import type { Block } from '../layout/block.js';

/** A table whose rows are legs or stops of the journeys of another table. */
export interface ChildTable {
  /** The table. */
  readonly block: Block;
  /** What its rows are. */
  readonly kind: 'leg' | 'stop';
  /** Column in which a row names its journey. */
  readonly reference: number;
  /** Column that numbers the rows of one journey; nothing when they stand in order. */
  readonly order: number | undefined;
  /** The table of journeys. */
  readonly parent: Block;
  /** Column of the parent that holds the references. */
  readonly key: number;
}

/** Headings of the column that numbers the legs or stops of one journey; English and Swahili (drafts). */
const orderHeadings = new Set(
  'leg|leg no|leg number|leg order|stop no|stop number|order|sequence|sequence no|seq|step|hop|hatua|namba ya hatua|namba ya kituo|mpangilio|mfuatano'.split(
    '|',
  ),
);

/**
 * Finds among the tables of a hand-made workbook those whose rows are legs or stops of the journeys
 * of another one. Such a table goes from somewhere to somewhere (or names a place a row), and has a
 * column of references of which at least half are those of the parent, where no reference comes twice.
 *
 * @param blocks - All tables, in order.
 */
export function childTables(blocks: readonly Block[]): ChildTable[] {
  const children: ChildTable[] = [];
  const isChild = (block: Block) => children.some((child) => child.block === block);
  for (const [at, block] of blocks.entries()) {
    const kind = rowKindOf(block);
    if (kind === undefined) continue;
    const best = blocks
      .flatMap((parent, index) => {
        if (parent === block || isChild(parent)) return [];
        const join = joinOf(block, parent);
        // Of two tables that could each belong to the other, the first is the one of journeys.
        return join === undefined || (index > at && !join.repeats) ? [] : [{ parent, ...join }];
      })
      .reduce<(Join & { parent: Block }) | undefined>(
        (found, next) => (found === undefined || next.found > found.found ? next : found),
        undefined,
      );
    if (best === undefined) continue;
    const { parent, key, reference } = best;
    const order = block.headings.find((heading) => orderHeadings.has(foldText(heading.text)));
    children.push({ block, kind, reference, order: order?.column, parent, key });
  }
  return children.filter((child) => !isChild(child.parent));
}

interface Join {
  readonly key: number;
  readonly reference: number;
  readonly found: number;
  readonly repeats: boolean;
}

function joinOf(block: Block, parent: Block): Join | undefined {
  const key = parent.headings.find((heading) => isReference(heading.text));
  if (key === undefined) return undefined;
  const keys = textsOf(parent, key.column);
  const known = new Set(keys);
  if (known.size === 0 || known.size < keys.length) return undefined;
  let best: Join | undefined;
  for (const heading of block.headings) {
    if (!isReference(heading.text) && foldText(heading.text) !== foldText(key.text)) continue;
    const texts = textsOf(block, heading.column);
    const found = texts.filter((text) => known.has(text)).length;
    if (found === 0 || found < texts.length / 2 || found <= (best?.found ?? 0)) continue;
    best = {
      key: key.column,
      reference: heading.column,
      found,
      repeats: new Set(texts).size < texts.length,
    };
  }
  return best;
}

function isReference(heading: string): boolean {
  return knownHeading(heading)?.targets[0] === 'id';
}

function textsOf(block: Block, column: number): string[] {
  return block.rows.flatMap((row) => cellText(row.cells[column - 1]) ?? []);
}
