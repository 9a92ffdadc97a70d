import { knownHeading, matchHeading } from '../../mapping/matchHeading.js';
import type { ReadingLog } from '../../records/readingLog.js';
import type { Source } from '../../tables/source.js';
import type { Block } from '../layout/block.js';
import { layOut } from '../layout/layOut.js';

/**
 * Finds the tables of a hand-made source that tell about routes.
 *
 * @param source - The file.
 * @param log - Takes what is skipped on the way.
 * @returns Tables with a place of a journey among their headings; hidden sheets are left out.
 */
export function routeBlocks(
  source: Source,
  log: ReadingLog,
): { readonly routes: readonly Block[]; readonly others: readonly Block[] } {
  const blocks = source.tables.flatMap((table) =>
    table.visibility === 'visible'
      ? layOut(table, log, (text) => knownHeading(text) !== undefined)
      : [],
  );
  for (const table of source.tables)
    if (table.visibility !== 'visible') log.add('TABLE-NOT-READ', { sheet: table.sheet });
  return {
    routes: blocks.filter((block) => routeScore(block) > 0),
    others: blocks.filter((block) => routeScore(block) === 0),
  };
}

/**
 * Says how much a table looks like a sheet of routes: at least two headings name places of a
 * journey, or one names a whole route, and half of the headings or more are understood.
 *
 * @param block - The table.
 * @returns 0 for no, else the share of headings understood.
 */
export function routeScore(block: Block): number {
  const named = block.headings.filter((heading) => heading.text !== '');
  const matches = named.map((heading) => matchHeading(heading.text));
  const targets = matches.flatMap((match) => match?.targets[0] ?? []);
  const roles = new Set(
    targets.flatMap(
      (target) =>
        /^(?:stops\[(\w+)|(intendedDestination))/u.exec(target)?.slice(1).find(Boolean) ?? [],
    ),
  );
  const places = roles.has('route') || roles.size >= 2;
  const share = matches.filter((match) => match !== undefined).length / Math.max(named.length, 1);
  return places && share >= 0.4 && targets.length >= 3 ? share : 0;
}
