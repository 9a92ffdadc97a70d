import type { Sql } from './Sql.js';

/** A relation of the statement or of the database, under a name of its own. */
export interface SqlFrom {
  /** Name of the relation. */
  readonly relation: string;
  /** Name inside this selection. */
  readonly alias: string;
}

/** A further relation, or the items of a list as rows. */
export type SqlJoin =
  | {
      readonly is: 'inner' | 'left';
      readonly relation: string;
      readonly alias: string;
      readonly on: Sql;
    }
  | { readonly is: 'items'; readonly list: Sql; readonly alias: string; readonly column: string };

/** One selection. */
export interface SqlSelect {
  /** What is selected, with its names. */
  readonly columns: readonly { readonly name: string; readonly value: Sql }[];
  /** From where. */
  readonly from: SqlFrom;
  /** Further relations, in order. */
  readonly joins?: readonly SqlJoin[];
  /** Which rows. */
  readonly where?: Sql | undefined;
  /** Groups; an empty list is one group of all rows. */
  readonly groupBy?: readonly Sql[];
  /** Each row once. */
  readonly distinct?: boolean;
}

/** A statement: relations with names, each made of one selection or several put together, and what is asked of them. */
export interface SqlStatement {
  /** The relations, in order of use. */
  readonly relations: readonly { readonly name: string; readonly of: readonly SqlSelect[] }[];
  /** What is asked. */
  readonly select: SqlSelect;
}
