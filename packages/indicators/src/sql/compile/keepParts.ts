import { rowId } from '../layout/physicalColumns.js';
import { column, type Sql } from '../tree/Sql.js';
import type { Frame } from './Frame.js';
import { sizeOf } from './inspectSql.js';
import type { Relations } from './Relations.js';
import type { SqlValue } from './SqlValue.js';

/** Expressions larger than this get a relation of their own, so that they are not written out again and again. */
const largest = 40;

/**
 * Gives the parts of a large value of the outermost frame a relation of its own.
 *
 * @param relations - The relations of the statement.
 * @param frame - The outermost frame.
 * @param value - The value.
 */
export function keepParts(relations: Relations, frame: Frame, value: SqlValue): SqlValue {
  const parts = Object.entries(value).filter(
    (entry): entry is [string, Sql] => typeof entry[1] === 'object' && 'is' in entry[1],
  );
  const large = parts.filter(([, part]) => sizeOf(part) > largest);
  if (large.length === 0) return value;
  const relation = relations.name('d');
  const expressions = large.map(([, part]) => part);
  const { from, joins } = relations.source([frame], expressions, frame);
  relations.add(relation, {
    columns: [
      { name: 'k0', value: column(frame.alias, rowId) },
      ...large.map(([name, part]) => ({ name: `p_${name}`, value: part })),
    ],
    from,
    joins,
  });
  return {
    ...value,
    ...Object.fromEntries(
      large.map(([name]) => [name, relations.joined(frame, relation, `p_${name}`)]),
    ),
  };
}
