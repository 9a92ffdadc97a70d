import { knownHeading, matchHeading } from '../../mapping/matchHeading.js';
import type { ReadingLog } from '../../records/readingLog.js';
import type { Source } from '../../tables/source.js';
import type { ChildTable } from '../joined/childTables.js';
import { childTables } from '../joined/childTables.js';
import type { Block } from '../layout/block.js';
import { layOut } from '../layout/layOut.js';

/** The tables of a hand-made source. */
export interface RouteBlocks {
  /** Tables whose rows are journeys or routes. */
  readonly routes: readonly Block[];
  /** Tables whose rows are legs or stops of them. */
  readonly children: readonly ChildTable[];
  /** All others. */
  readonly others: readonly Block[];
}

/**
 * Finds the tables of a hand-made source that tell about routes: those with a place of a journey among
 * their headings, and those whose legs or stops stand in a table of their own. Hidden sheets are left
 * out.
 *
 * @param source - The file.
 * @param log - Takes what is skipped on the way.
 */
export function routeBlocks(source: Source, log: ReadingLog): RouteBlocks {
  const blocks = source.tables.flatMap((table) =>
    table.visibility === 'visible'
      ? layOut(table, log, (text) => knownHeading(text) !== undefined)
      : [],
  );
  for (const table of source.tables)
    if (table.visibility !== 'visible') log.add('TABLE-NOT-READ', { sheet: table.sheet });
  const children = childTables(blocks);
  const routes = blocks.filter(
    (block) => !children.some((child) => child.block === block) && routeScore(block, children) > 0,
  );
  const joined = children.filter((child) => routes.includes(child.parent));
  const used = new Set([...routes, ...joined.map((child) => child.block)]);
  return { routes, children: joined, others: blocks.filter((block) => !used.has(block)) };
}

/**
 * Says how much a table looks like a sheet of routes: at least two headings name places of a
 * journey, or one names a whole route, or another table holds its legs or stops; and two in five
 * headings or more are understood.
 *
 * @param block - The table.
 * @param children - Tables of legs and stops.
 * @returns 0 for no, else the share of headings understood.
 */
export function routeScore(block: Block, children: readonly ChildTable[]): number {
  const named = block.headings.filter((heading) => heading.text !== '');
  const matches = named.map((heading) => matchHeading(heading.text));
  const targets = matches.flatMap((match) => match?.targets[0] ?? []);
  const share = matches.filter((match) => match !== undefined).length / Math.max(named.length, 1);
  if (children.some((child) => child.parent === block)) return share >= 0.4 ? share : 0;
  const roles = new Set(
    targets.flatMap(
      (target) =>
        /^(?:stops\[(\w+)|(intendedDestination))/u.exec(target)?.slice(1).find(Boolean) ?? [],
    ),
  );
  const places = roles.has('route') || roles.size >= 2;
  return places && share >= 0.4 && targets.length >= 3 ? share : 0;
}
