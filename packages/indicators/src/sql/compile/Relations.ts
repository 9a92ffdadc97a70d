import { parentId, relationName, rowId } from '../layout/physicalColumns.js';
import type { LayoutField, LayoutTable } from '../layout/RelationalLayout.js';
import { allOf, binary, column, number, type Sql } from '../tree/Sql.js';
import type { SqlFrom, SqlJoin, SqlSelect, SqlStatement } from '../tree/SqlSelect.js';
import { fieldSql } from './fieldSql.js';
import type { Frame, Frames } from './Frame.js';
import { aliasesOf } from './inspectSql.js';
import { missingNumber, type SqlValue } from './SqlValue.js';

interface Joined {
  readonly relation: string;
  readonly keys: readonly { readonly name: string; readonly frame: Frame }[];
}

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
    return fieldSql(this.#reasons, (name, value) => this.#use(frame, name, value), frame, field);
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
    return column(this.join(relation, [frame]), name);
  }

  /**
   * Joins a relation to frames wherever an expression looks at it.
   *
   * @param relation - The relation.
   * @param frames - The frames whose rows its columns `k0`, `k1` ... name.
   * @returns What it is called.
   */
  join(relation: string, frames: readonly Frame[]): string {
    const alias = `${relation}_j`;
    const keys = frames.map((frame, index) => ({ name: `k${index}`, frame }));
    this.#joined.set(alias, { relation, keys });
    return alias;
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
}
