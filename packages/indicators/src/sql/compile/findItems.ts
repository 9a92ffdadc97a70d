import type { LinkSpecification } from '../../definition/IndicatorDefinition.js';
import {
  allOf,
  anyOf,
  binary,
  call,
  choose,
  column,
  isNull,
  nothing,
  notSql,
  number,
  type Sql,
} from '../tree/Sql.js';
import { rowId } from '../layout/physicalColumns.js';
import type { SqlJoin } from '../tree/SqlSelect.js';
import type { Frame, Frames } from './Frame.js';
import { groupRows } from './groupRows.js';
import type { SqlCompiler } from './SqlCompiler.js';
import { itemOf, missingNumber, type SqlSingle, type SqlValue } from './SqlValue.js';
import { unsupported } from './unsupported.js';

/** Items found. */
export interface FoundItems {
  /** The frame of one item; absent if the database has no such table, so that there are none. */
  readonly inner: Frame | undefined;
  /** Condition of the database: there are no others that the record does not name. */
  readonly complete: Sql;
}

const yes: Sql = binary(number(1), '=', number(1));

/** The part of a key that a field gives; places have no keys. */
function keyOf(value: SqlSingle): Sql {
  if (value.kind === 'text' || value.kind === 'number' || value.kind === 'boolean')
    return value.value;
  throw unsupported('a link by a field that is neither text nor number');
}

/** Rows of a frame with the parts of their keys; records without a part have none. */
function keyRows(
  compiler: SqlCompiler,
  frames: Frames,
  values: readonly SqlValue[],
  as: string,
): { readonly relation: string; readonly repeats: boolean } {
  const { relations } = compiler;
  const frame = frames.at(-1);
  if (frame === undefined) throw unsupported('a link from nowhere');
  const joins: SqlJoin[] = [];
  const keys = values.map((value, index) => {
    if (value.kind !== 'many') return value.kind === 'other' ? nothing('text') : keyOf(value);
    const alias = `u${index}`;
    joins.push({ is: 'items', list: value.list, alias, column: 'v' });
    return keyOf(itemOf(value, column(alias, 'v')));
  });
  const source = relations.source(frames, keys, frame);
  if (source.lowest < frame.depth)
    throw unsupported('a link whose keys lie in the record around the one at hand');
  const relation = relations.add(relations.name('k'), {
    columns: [
      { name: as, value: column(frame.alias, rowId) },
      ...keys.map((value, index) => ({ name: `k${index}`, value })),
    ],
    from: source.from,
    joins: [...source.joins, ...joins],
    where: allOf(...keys.map((key) => notSql(isNull(key)))),
  });
  return { relation, repeats: joins.length > 0 };
}

function linked(
  compiler: SqlCompiler,
  link: LinkSpecification,
  frames: Frames,
  target: Frame,
): FoundItems {
  const { relations, surroundings } = compiler;
  const around = frames.slice(0, target.depth + 1);
  const local = link.on.map((pair) => compiler.field(pair.local, around));
  // The first part that is missing decides: a known absence leads nowhere for certain.
  const complete = allOf(
    ...local.map((value) =>
      value.kind === 'many'
        ? anyOf(
            binary(value.missing, '=', number(missingNumber.notApplicable)),
            allOf(binary(value.missing, '=', number(0)), binary(value.incomplete, '=', number(0))),
          )
        : anyOf(
            binary(value.missing, '=', number(0)),
            binary(value.missing, '=', number(missingNumber.notApplicable)),
          ),
    ),
  );
  const firstAbsent = choose(
    local.map((value) => [notSql(binary(value.missing, '=', number(0))), value.missing] as const),
    number(0),
  );
  const exact = anyOf(
    binary(firstAbsent, '=', number(missingNumber.notApplicable)),
    allOf(binary(firstAbsent, '=', number(0)), complete),
  );
  const table = surroundings.layout.tables.find((one) => one.name === link.table);
  if (table === undefined) return { inner: undefined, complete: exact };
  const other = relations.frame(table, 0, undefined);
  const remote = link.on.map((pair) => relations.field(other, pair.remote));
  const kinds = (values: readonly SqlValue[]): string =>
    values.map((value) => (value.kind === 'many' ? value.of : value.kind)).join();
  if (kinds(local) !== kinds(remote) || [...local, ...remote].some(({ kind }) => kind === 'other'))
    return { inner: undefined, complete: exact };
  const here = keyRows(compiler, around, local, 'key');
  const there = keyRows(compiler, [other], remote, 'row');
  const pairs = relations.add(relations.name('l'), {
    columns: [
      { name: 'key', value: column('a', 'key') },
      { name: 'row', value: column('b', 'row') },
    ],
    from: { relation: here.relation, alias: 'a' },
    joins: [
      {
        is: 'inner',
        relation: there.relation,
        alias: 'b',
        on: allOf(
          ...link.on.map((_, index) =>
            binary(column('a', `k${index}`), '=', column('b', `k${index}`)),
          ),
        ),
      },
    ],
    distinct: here.repeats || there.repeats,
  });
  return { inner: relations.frame(table, frames.length, { target, pairs }), complete: exact };
}

/**
 * The items of a link or of a list in the record.
 *
 * @param compiler - Names and relations.
 * @param reference - Name of a link, or path of a list.
 * @param frames - The frames at hand.
 */
export function findItems(compiler: SqlCompiler, reference: string, frames: Frames): FoundItems {
  const name = reference.replace(/^\^{1,8}/u, '');
  const climb = reference.length - name.length;
  const target = frames[frames.length - 1 - climb];
  if (target === undefined) return { inner: undefined, complete: yes };
  const links = compiler.scope.links ?? {};
  const link = Object.hasOwn(links, name) ? links[name] : undefined;
  if (link !== undefined) return linked(compiler, link, frames, target);
  const list = compiler.relations.field(target, name);
  const complete = anyOf(
    binary(list.missing, '=', number(missingNumber.notApplicable)),
    allOf(
      binary(list.missing, '=', number(0)),
      list.kind === 'many' ? binary(list.incomplete, '=', number(0)) : yes,
    ),
  );
  const kind = compiler.relations.kind(target, name);
  if (kind === 'places' || kind === 'structure')
    throw unsupported('items of a list behind another list, or of a single structure');
  // Texts and numbers are no items: a condition on items finds none.
  const inner =
    kind === 'items'
      ? compiler.inside(frames, `${target.table.name}/${name}`, { target, pairs: undefined })
      : undefined;
  return { inner, complete };
}

/** How many items certainly fulfil a condition and how many may. */
export function countItems(
  compiler: SqlCompiler,
  frames: Frames,
  inner: Frame,
  fits: Sql,
): { readonly certain: Sql; readonly open: Sql } {
  const tally = (value: number): Sql =>
    call('sum', choose([[binary(fits, '=', number(value)), number(1)]], number(0)));
  const read = groupRows(compiler.relations, [...frames, inner], {
    certain: tally(2),
    open: tally(1),
  });
  return {
    certain: call('coalesce', read('certain'), number(0)),
    open: call('coalesce', read('open'), number(0)),
  };
}
