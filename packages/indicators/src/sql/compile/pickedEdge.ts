import { rowId } from '../layout/physicalColumns.js';
import {
  allOf,
  anyOf,
  binary,
  call,
  choose,
  column,
  notSql,
  nothing,
  type Sql,
} from '../tree/Sql.js';
import type { Frame } from './Frame.js';
import { groupRows } from './groupRows.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { one, unknown, when, zero } from './sqlParts.js';
import type { SqlValue } from './SqlValue.js';
import type { TakenSql } from './TakenSql.js';
import { unsupported } from './unsupported.js';

function typeOf(name: string, value: SqlValue): 'text' | 'number' | 'boolean' | 'integer' {
  if (name === 'missing') return 'integer';
  if (name === 'value')
    return value.kind === 'number' ? 'number' : value.kind === 'boolean' ? 'boolean' : 'text';
  return name === 'first' || name === 'last'
    ? 'integer'
    : name === 'low' || name === 'high'
      ? 'number'
      : 'text';
}

/**
 * `first` and `last`: the parts of the value of the item that stands first or last.
 *
 * @param compiler - Names and relations.
 * @param frame - The records.
 * @param inner - The items.
 * @param taken - What is taken of an item.
 * @param last - Whether the last is wanted.
 */
export function pickedEdge(
  compiler: SqlCompiler,
  frame: Frame,
  inner: Frame,
  { value, fits }: TakenSql,
  last: boolean,
): SqlValue {
  // A list gives its first or last item; one without items gives none.
  if (value.kind === 'many' && last) throw unsupported('the last item of lists');
  const single: SqlValue =
    value.kind !== 'many'
      ? value
      : value.of === 'text'
        ? { kind: 'text', value: call('listFirst', value.list), missing: value.missing }
        : (() => {
            throw unsupported('the first item of lists of places or numbers');
          })();
  const there =
    value.kind === 'many'
      ? allOf(
          fits,
          anyOf(
            notSql(binary(value.missing, '=', zero)),
            binary(call('listLength', value.list), '>', zero),
          ),
        )
      : fits;
  const parts = Object.entries(single).filter(
    (entry): entry is [string, Sql] => typeof entry[1] === 'object' && 'is' in entry[1],
  );
  const picked = (name: string): Sql =>
    call(
      'max',
      choose(
        [[binary(column('x', 'n'), '=', one), column('x', name)]],
        nothing(typeOf(name, single)),
      ),
    );
  const read = groupRows(
    compiler.relations,
    [frame, inner],
    Object.fromEntries(parts.map(([name]) => [name, picked(name)])),
    (keys) => ({
      ...Object.fromEntries(parts),
      n: choose(
        [
          [
            there,
            {
              is: 'window',
              call: 'rowNumber',
              value: undefined,
              partition: [...keys, when(there, one, zero)],
              order: [{ by: column(inner.alias, rowId), descending: last }],
            },
          ],
        ],
        zero,
      ),
    }),
  );
  return {
    ...single,
    ...Object.fromEntries(parts.map(([name]) => [name, read(name)])),
    missing: call('coalesce', read('missing'), unknown),
  };
}
