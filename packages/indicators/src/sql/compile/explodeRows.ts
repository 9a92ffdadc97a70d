import { call, column, type Sql } from '../tree/Sql.js';
import type { Frames } from './Frame.js';
import { groupRows } from './groupRows.js';
import type { Relations } from './Relations.js';

/**
 * Puts the items of a list of texts of the innermost frame's rows together, for each row of the frames around it.
 *
 * @param relations - The relations of the statement.
 * @param frames - The frames, the one with the list last.
 * @param list - The list.
 * @param where - Which rows.
 * @param order - Order of the rows.
 * @returns Reads `list` or `distinct` (how many different items); NULL where there are none.
 */
export function explodeRows(
  relations: Relations,
  frames: Frames,
  list: Sql,
  where: Sql,
  order: Sql,
): (name: 'list' | 'distinct') => Sql {
  const item = column('e', 'v');
  const read = groupRows(
    relations,
    frames,
    {
      list: { is: 'listOf', value: column('x', 'v'), order: column('x', 'o'), type: 'texts' },
      distinct: call('countDistinct', column('x', 'v')),
    },
    () => ({ v: item, o: order }),
    { join: { is: 'items', list, alias: 'e', column: 'v' }, where },
  );
  return read;
}
