import { NjiaError } from '@njia/schema';
import { columnName, parentId, relationName, rowId, suffix } from '../layout/physicalColumns.js';
import type { LayoutField, LayoutTable } from '../layout/RelationalLayout.js';
import {
  allOf,
  binary,
  call,
  choose,
  column,
  isNull,
  nothing,
  number,
  text,
  type Sql,
} from '../tree/Sql.js';
import type { SqlFrom, SqlJoin, SqlSelect, SqlStatement } from '../tree/SqlSelect.js';
import { missingCodes } from '../../records/missingCodes.js';
import type { Frame, Frames } from './Frame.js';
import { aliasesOf, sizeOf } from './inspectSql.js';
import { daysOfText } from './sqlDates.js';
import { missingNumber, type SqlValue } from './SqlValue.js';

interface Joined {
  readonly relation: string;
  readonly keys: readonly { readonly name: string; readonly frame: Frame }[];
}

/** Expressions larger than this get a relation of their own, so that they are not written out again and again. */
const largest = 40;

/** Columns by name of the relations a statement reads tables through, and the relations made on the way. */
export class Relations {
  readonly #reasons: boolean;
  readonly #prefix: string;
  readonly #tables = new Map<string, Map<string, Sql>>();
  readonly #made: { readonly name: string; readonly of: readonly SqlSelect[] }[] = [];
  readonly #joined = new Map<string, Joined>();
  #names = 0;

  /**
   * @param reasons - Whether the layout has columns for the reasons of missing values.
   * @param prefix - What the names of relations start with.
   */
  constructor(reasons: boolean, prefix: string) {
    this.#reasons = reasons;
    this.#prefix = prefix;
  }

  /** A name not used before. */
  name(prefix: string): string {
    this.#names += 1;
    return `${this.#prefix}${prefix}${this.#names}`;
  }

  /** Adds a relation. */
  add(name: string, ...of: readonly SqlSelect[]): string {
    this.#made.push({ name, of });
    return name;
  }

  /**
   * A statement that asks for everything in a relation, to keep it in a table of the same name.
   *
   * @param name - The relation.
   */
  whole(name: string): SqlStatement {
    const columns = this.#made.find((one) => one.name === name)?.of[0]?.columns ?? [];
    return {
      relations: this.all(),
      select: {
        columns: columns.map((one) => ({ name: one.name, value: column('x', one.name) })),
        from: { relation: name, alias: 'x' },
      },
    };
  }

  /** Says that a relation lies in a table of its name, so that statements need not make it. */
  stored(name: string): void {
    const index = this.#made.findIndex((one) => one.name === name);
    if (index >= 0) this.#made.splice(index, 1);
  }

  /** A frame over a table. */
  frame(table: LayoutTable, depth: number, link: Frame['link']): Frame {
    this.#columns(table);
    return { alias: this.name('r'), table, depth, link };
  }

  /** All relations, tables first. */
  all(): { readonly name: string; readonly of: readonly SqlSelect[] }[] {
    const tables = [...this.#tables].map(([name, columns]) => ({
      name: `t_${name}`,
      of: [
        {
          columns: [...columns].map(([as, value]) => ({ name: as, value })),
          from: { relation: name, alias: 'x' },
        },
      ],
    }));
    return [...tables, ...this.#made];
  }

  /** Reads a field of a frame's table as it stands. */
  field(frame: Frame, path: string): SqlValue {
    const field = frame.table.fields.find((one) => one.path === path);
    if (field === undefined) return { kind: 'other', missing: number(missingNumber.notCollected) };
    return this.#read(frame, field);
  }

  /** Whether the frame's table has a field, and of what kind. */
  kind(frame: Frame, path: string): LayoutField['kind'] | undefined {
    return frame.table.fields.find((one) => one.path === path)?.kind;
  }

  #columns(table: LayoutTable): Map<string, Sql> {
    const name = relationName(table.name);
    let columns = this.#tables.get(name);
    if (columns === undefined) {
      columns = new Map([[rowId, column('x', rowId)]]);
      if (table.name.includes('/')) columns.set(parentId, column('x', parentId));
      this.#tables.set(name, columns);
    }
    return columns;
  }

  #use(frame: Frame, name: string, value: Sql): Sql {
    const columns = this.#columns(frame.table);
    if (!columns.has(name)) columns.set(name, value);
    return column(frame.alias, name);
  }

  #read(frame: Frame, { path, kind }: LayoutField): SqlValue {
    const name = columnName(path);
    const raw = column('x', name);
    const stated: Sql = this.#reasons
      ? call('coalesce', column('x', name + suffix.missing), number(missingNumber.notCollected))
      : number(missingNumber.notCollected);
    const use = (as: string, value: Sql): Sql => this.#use(frame, as, value);
    const missing = (present: Sql): Sql =>
      use(
        `${name}__m`,
        choose(
          [[present, number(0)]],
          this.#reasons ? call('greatest', stated, number(1)) : stated,
        ),
      );
    const there = (of: Sql): Sql => ({ is: 'not', of: isNull(of) });
    switch (kind) {
      case 'text': {
        const byState = new Map<number, Sql[]>();
        for (const [code, { state }] of missingCodes)
          byState.set(missingNumber[state], [
            ...(byState.get(missingNumber[state]) ?? []),
            text(code),
          ]);
        const codes = [...missingCodes.keys()].map(text);
        const value = use(
          name,
          choose([[{ is: 'in', of: raw, values: codes }, nothing('text')]], raw),
        );
        return {
          kind,
          value,
          missing: use(
            `${name}__m`,
            choose(
              [
                [isNull(raw), this.#reasons ? call('greatest', stated, number(1)) : stated],
                ...[...byState].map(
                  ([state, values]) =>
                    [{ is: 'in', of: raw, values }, number(state)] as readonly [Sql, Sql],
                ),
              ],
              number(0),
            ),
          ),
          get days() {
            const days = daysOfText(raw);
            return { first: use(`${name}__f`, days.first), last: use(`${name}__l`, days.last) };
          },
        };
      }
      case 'number':
      case 'boolean':
        return { kind, value: use(name, raw), missing: missing(there(raw)) };
      case 'quantity': {
        const low = column('x', name + suffix.low);
        const zero: Sql = this.#reasons ? binary(stated, '=', number(0)) : there(low);
        return {
          kind: 'range',
          count: true,
          low: use(name + suffix.low, low),
          high: use(name + suffix.high, column('x', name + suffix.high)),
          missing: missing(zero),
        };
      }
      case 'structure': {
        const part = (sub: string): Sql => {
          const own =
            this.kind(frame, `${path}.${sub}`) === 'text' && this.field(frame, `${path}.${sub}`);
          if (own === false || own.kind !== 'text') return nothing('text');
          return choose([[binary(own.value, '<>', text('')), own.value]], nothing('text'));
        };
        const isPlace = ['code', 'country'].some(
          (sub) => this.kind(frame, `${path}.${sub}`) === 'text',
        );
        const m = this.#reasons
          ? missing(binary(stated, '=', number(0)))
          : this.#anyPart(frame, path);
        return isPlace
          ? {
              kind: 'place',
              code: part('code'),
              country: part('country'),
              level: part('level'),
              missing: m,
            }
          : { kind: 'other', missing: m };
      }
      case 'items':
        return {
          kind: 'many',
          of: 'text',
          list: nothing('texts'),
          missing: this.#reasons ? missing(binary(stated, '=', number(0))) : number(0),
          incomplete: this.#incomplete(frame, name),
        };
      case 'texts':
      case 'numbers':
      case 'places':
        return {
          kind: 'many',
          of: kind === 'texts' ? 'text' : kind === 'numbers' ? 'number' : 'place',
          list: use(name, raw),
          missing: missing(there(raw)),
          incomplete: this.#incomplete(frame, name),
        };
    }
  }

  /** Without reasons a structure is there if one of its parts is. */
  #anyPart(frame: Frame, path: string): Sql {
    const parts = frame.table.fields
      .filter((field) => field.path.startsWith(`${path}.`) && field.kind !== 'items')
      .map((field) => binary(this.#read(frame, field).missing, '=', number(0)));
    const [first] = parts;
    if (first === undefined) return number(missingNumber.notCollected);
    return choose(
      [[parts.length === 1 ? first : { is: 'or', of: parts }, number(0)]],
      number(missingNumber.notCollected),
    );
  }

  #incomplete(frame: Frame, name: string): Sql {
    return this.#reasons
      ? this.#use(
          frame,
          `${name}__i`,
          call('coalesce', column('x', name + suffix.incomplete), number(0)),
        )
      : number(0);
  }

  /** Frames that expressions look at, the relations joined to them included. */
  #frames(frames: Frames, expressions: readonly Sql[]): Set<Frame> {
    const used = new Set<Frame>();
    for (const alias of new Set(expressions.flatMap((one) => [...aliasesOf(one)]))) {
      const frame = frames.find((one) => one.alias === alias);
      if (frame !== undefined) used.add(frame);
      for (const key of this.#joined.get(alias)?.keys ?? []) used.add(key.frame);
    }
    return used;
  }

  /**
   * What a selection over some frames reads from: the frames needed, and the relations joined to them.
   *
   * @param frames - The frames at hand.
   * @param expressions - Everything the selection looks at.
   * @param least - A frame that must be there.
   * @param linked - Whether its rows must come with the record that led to them.
   */
  source(
    frames: Frames,
    expressions: readonly Sql[],
    least: Frame,
    linked = false,
  ): { readonly from: SqlFrom; readonly joins: readonly SqlJoin[]; readonly lowest: number } {
    const used = this.#frames(frames, expressions);
    used.add(least);
    let lowest = Math.min(...[...used].map((frame) => frame.depth));
    const last = Math.max(...[...used].map((frame) => frame.depth));
    for (let depth = last; depth > lowest; depth -= 1) {
      const target = frames[depth]?.link?.target;
      if (target !== undefined && target.depth < lowest) lowest = target.depth;
    }
    const joins: SqlJoin[] = [];
    const relation = (frame: Frame): string => `t_${relationName(frame.table.name)}`;
    let from: SqlFrom | undefined;
    for (let depth = lowest; depth <= last; depth += 1) {
      const frame = frames[depth];
      if (frame === undefined) continue;
      const { link, alias } = frame;
      const target = depth === lowest ? undefined : link?.target;
      const rows = { relation: relation(frame), alias };
      if (link?.pairs === undefined) {
        if (target === undefined) from ??= rows;
        else
          joins.push({
            is: 'inner',
            ...rows,
            on: binary(column(alias, parentId), '=', column(target.alias, rowId)),
          });
        continue;
      }
      const pairs = `${alias}_p`;
      const toRow = binary(column(alias, rowId), '=', column(pairs, 'row'));
      if (target === undefined) {
        // Only the rows to be put together need to know which record led to them.
        if (!linked || frame !== least) {
          from ??= rows;
          continue;
        }
        from ??= { relation: link.pairs, alias: pairs };
      } else
        joins.push({
          is: 'inner',
          relation: link.pairs,
          alias: pairs,
          on: binary(column(pairs, 'key'), '=', column(target.alias, rowId)),
        });
      joins.push({ is: 'inner', ...rows, on: toRow });
    }
    joins.push(...this.joinsOf(expressions));
    return { from: from ?? { relation: relation(least), alias: least.alias }, joins, lowest };
  }

  /**
   * Column of a relation with one row for each row of a frame (`k0`).
   *
   * @param frame - The frame.
   * @param relation - The relation.
   * @param name - The column.
   */
  joined(frame: Frame, relation: string, name: string): Sql {
    const alias = `${relation}_j`;
    this.#joined.set(alias, { relation, keys: [{ name: 'k0', frame }] });
    return column(alias, name);
  }

  /** The relations joined to frames that expressions look at. */
  joinsOf(expressions: readonly Sql[]): readonly SqlJoin[] {
    const aliases = new Set(expressions.flatMap((one) => [...aliasesOf(one)]));
    return [...this.#joined]
      .filter(([alias]) => aliases.has(alias))
      .map(([alias, { relation, keys }]) => ({
        is: 'left' as const,
        relation,
        alias,
        on: allOf(
          ...keys.map(({ name, frame }) =>
            binary(column(alias, name), '=', column(frame.alias, rowId)),
          ),
        ),
      }));
  }

  /** Column that identifies the row of a frame in a selection that starts at a depth. */
  #key(frame: Frame, inner: Frame, lowest: number): Sql {
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
   * @param frames - The frames, the one put together last.
   * @param columns - What is wanted of each group.
   * @param rows - If given, first one row for each item with these columns; `columns` then look at them as `x`.
   * @param more - A list whose items are rows too, and which rows are wanted.
   * @returns Reads a column of the result; NULL where a record has no rows.
   */
  group(
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
    const { from, joins, lowest } = this.source(frames, expressions, inner, true);
    const outer = frames.filter((frame) => frame !== inner && frame.depth >= lowest);
    const keyFrames = outer.length === 0 ? [inner.link.target] : outer;
    const keys = keyFrames.map((frame) => this.#key(frame, inner, lowest));
    const keyColumns = keys.map((value, index) => ({ name: `k${index}`, value }));
    const named = (record: Readonly<Record<string, Sql>>) =>
      Object.entries(record).map(([name, value]) => ({ name, value }));
    const alias = this.name('j');
    if (rows === undefined)
      this.add(alias, { columns: [...keyColumns, ...named(columns)], from, joins, groupBy: keys });
    else {
      this.add(`${alias}_x`, {
        columns: [...keyColumns, ...named(rows(keys))],
        from,
        joins: more === undefined ? joins : [...joins, more.join],
        where: more?.where,
      });
      const again = keys.map((_, index) => column('x', `k${index}`));
      this.add(alias, {
        columns: [
          ...again.map((value, index) => ({ name: `k${index}`, value })),
          ...named(columns),
        ],
        from: { relation: `${alias}_x`, alias: 'x' },
        groupBy: again,
      });
    }
    const joined = `${alias}_j`;
    this.#joined.set(joined, {
      relation: alias,
      keys: keyFrames.map((frame, index) => ({ name: `k${index}`, frame })),
    });
    return (name) => column(joined, name);
  }

  /**
   * Puts the items of a list of texts of the innermost frame's rows together, for each row of the frames around it.
   *
   * @param frames - The frames, the one with the list last.
   * @param list - The list.
   * @param where - Which rows.
   * @param order - Order of the rows.
   * @returns Reads `list` or `distinct` (how many different items); NULL where there are none.
   */
  explode(frames: Frames, list: Sql, where: Sql, order: Sql): (name: 'list' | 'distinct') => Sql {
    const item = column('e', 'v');
    const read = this.group(
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

  /**
   * Gives the parts of a large value of the outermost frame a relation of its own.
   *
   * @param frame - The outermost frame.
   * @param value - The value.
   */
  keep(frame: Frame, value: SqlValue): SqlValue {
    const parts = Object.entries(value).filter(
      (entry): entry is [string, Sql] => typeof entry[1] === 'object' && 'is' in entry[1],
    );
    const large = parts.filter(([, part]) => sizeOf(part) > largest);
    if (large.length === 0) return value;
    const relation = this.name('d');
    const expressions = large.map(([, part]) => part);
    const { from, joins } = this.source([frame], expressions, frame);
    this.add(relation, {
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
        large.map(([name]) => [name, this.joined(frame, relation, `p_${name}`)]),
      ),
    };
  }
}
