import { NjiaError } from '@njia/schema';
import { parentId, rowId } from '../layout/physicalColumns.js';
import { column, type Sql } from '../tree/Sql.js';
import type { SqlJoin } from '../tree/SqlSelect.js';
import type { Frame, Frames } from './Frame.js';
import type { Relations } from './Relations.js';

/** Column that identifies the row of a frame in a selection that starts at a depth. */
function keyOf(frame: Frame, inner: Frame, lowest: number): Sql {
  // The innermost frame alone: its link names the record around it.
  if (lowest > frame.depth)
    return inner.link?.pairs === undefined
      ? column(inner.alias, parentId)
      : column(`${inner.alias}_p`, 'key');
  return column(frame.alias, rowId);
}

/**
 * Puts the rows of the innermost frame together, for each row of the frames around it.
 *
 * @param relations - The relations of the statement.
 * @param frames - The frames, the one put together last.
 * @param columns - What is wanted of each group.
 * @param rows - If given, first one row for each item with these columns; `columns` then look at them as `x`.
 * @param more - A list whose items are rows too, and which rows are wanted.
 * @returns Reads a column of the result; NULL where a record has no rows.
 */
export function groupRows(
  relations: Relations,
  frames: Frames,
  columns: Readonly<Record<string, Sql>>,
  rows?: (keys: readonly Sql[]) => Readonly<Record<string, Sql>>,
  more?: { readonly join: Extract<SqlJoin, { is: 'items' }>; readonly where: Sql },
): (name: string) => Sql {
  const inner = frames.at(-1);
  if (inner?.link === undefined)
    throw new NjiaError('INDICATOR-SQL-FRAME', 'There is nothing to put together.');
  const expressions = [
    ...Object.values(rows === undefined ? columns : rows([])),
    ...(more === undefined ? [] : [more.join.list, more.where]),
  ];
  const { from, joins, lowest } = relations.source(frames, expressions, inner, true);
  const outer = frames.filter((frame) => frame !== inner && frame.depth >= lowest);
  const keyFrames = outer.length === 0 ? [inner.link.target] : outer;
  const keys = keyFrames.map((frame) => keyOf(frame, inner, lowest));
  const keyColumns = keys.map((value, index) => ({ name: `k${index}`, value }));
  const named = (record: Readonly<Record<string, Sql>>) =>
    Object.entries(record).map(([name, value]) => ({ name, value }));
  const alias = relations.name('j');
  if (rows === undefined)
    relations.add(alias, {
      columns: [...keyColumns, ...named(columns)],
      from,
      joins,
      groupBy: keys,
    });
  else {
    relations.add(`${alias}_x`, {
      columns: [...keyColumns, ...named(rows(keys))],
      from,
      joins: more === undefined ? joins : [...joins, more.join],
      where: more?.where,
    });
    const again = keys.map((_, index) => column('x', `k${index}`));
    relations.add(alias, {
      columns: [...again.map((value, index) => ({ name: `k${index}`, value })), ...named(columns)],
      from: { relation: `${alias}_x`, alias: 'x' },
      groupBy: again,
    });
  }
  const joined = relations.join(alias, keyFrames);
  return (name) => column(joined, name);
}
