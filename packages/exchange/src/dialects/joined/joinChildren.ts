import type { LegRow } from '../../records/drafts/journeyLegs.js';
import type { ReadingLog } from '../../records/readingLog.js';
import { cellText } from '../../records/values/cellText.js';
import type { Row } from '../../tables/table.js';
import type { ReadRow } from '../columns/readRows.js';
import type { Block } from '../layout/block.js';
import { childRows } from './childRows.js';
import type { ChildTable } from './childTables.js';

/** What other tables say about one journey. */
export interface JoinedRows {
  /** Its legs, in order. */
  readonly legs: readonly LegRow[];
  /** Its stops, in order. */
  readonly stops: readonly LegRow[];
}

/**
 * Joins tables of legs and stops to a table of journeys.
 *
 * @param parent - The table of journeys.
 * @param children - Tables of legs and stops.
 * @param read - Reads the rows of such a table; reference and number of the row are not among its
 * headings.
 * @param log - Takes findings, and how many rows were joined.
 * @returns Gives the rows of one journey.
 */
export function joinChildren<Child extends ChildTable>(
  parent: Block,
  children: readonly Child[],
  read: (child: Child) => Iterable<ReadRow>,
  log: ReadingLog,
): (row: Row) => JoinedRows | undefined {
  const joined = children
    .filter((child) => child.parent === parent)
    .map((child) => {
      const { block, kind, reference, order } = child;
      log.note(kind === 'leg' ? 'form.legs-joined' : 'form.stops-joined', {
        rows: block.rows.length,
      });
      const headings = block.headings.filter(
        ({ column }) => column !== reference && column !== order,
      );
      const rows = childRows(child, read({ ...child, block: { ...block, headings } }), log);
      return { kind, key: child.key, rows };
    });
  if (joined.length === 0) return () => undefined;
  return (row) => {
    const of = (kind: ChildTable['kind']) =>
      joined.flatMap((one) =>
        one.kind === kind ? (one.rows.get(cellText(row.cells[one.key - 1]) ?? '') ?? []) : [],
      );
    return { legs: of('leg'), stops: of('stop') };
  };
}
