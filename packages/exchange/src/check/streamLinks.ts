import type { Issue, Location } from '@njia/schema';
import { records } from '@njia/schema';
import { hashOf, HashSet, type Hash } from './hashSet.js';
import { referencesIn } from './referencesIn.js';

interface OpenReference extends Hash {
  readonly table: string;
  readonly path: string;
  readonly location: Location | undefined;
}

/** Names of the definitions by table. */
const definitions = /* @__PURE__ */ new Map(records.map(({ table, name }) => [table, name]));

/**
 * Follows ids across a stream that is not held in memory: 16 bytes for each record, and more only for
 * an id that points ahead or nowhere.
 */
export class StreamLinks {
  readonly #ids = new Map<string, HashSet>();
  readonly #open: OpenReference[] = [];
  readonly #most: number;
  #left = 0;

  /**
   * Begins a stream.
   *
   * @param most - How many ids that point ahead are remembered; more than these are not followed.
   */
  constructor(most = 1_000_000) {
    this.#most = most;
  }

  /** How many ids were not followed. */
  get left(): number {
    return this.#left;
  }

  /**
   * Takes the ids of records. Those of all tables of a part come before its references, so that what
   * points to a neighbour is no open reference.
   *
   * @param table - Their table.
   * @param rows - The records as read.
   */
  know(table: string, rows: readonly unknown[]): void {
    const ids = this.#idsOf(table);
    for (const record of rows) {
      const id: unknown = (record as { readonly id?: unknown } | null)?.id;
      if (typeof id === 'string') ids.add(hashOf(id));
    }
  }

  /**
   * Follows the references of a record.
   *
   * @param table - Its table.
   * @param record - The record as read.
   * @param path - Its JSON Pointer.
   * @param locate - Gives the cell of a JSON Pointer inside the record.
   */
  follow(
    table: string,
    record: unknown,
    path: string,
    locate: (inner: string) => Location | undefined,
  ): void {
    for (const reference of referencesIn(record, definitions.get(table) ?? '')) {
      const hash = hashOf(reference.id);
      if (this.#ids.get(reference.table)?.has(hash) === true) continue;
      if (this.#open.length < this.#most) {
        this.#open.push({
          ...hash,
          table: reference.table,
          path: `${path}${reference.path}`,
          location: locate(reference.path),
        });
      } else this.#left += 1;
    }
  }

  /**
   * Ends the stream.
   *
   * @returns What points to a record that is not there, in a table that has records.
   */
  *dangling(): Generator<Pick<Issue, 'path' | 'location' | 'params'>, void, undefined> {
    for (const { table, path, location, ...hash } of this.#open) {
      const ids = this.#ids.get(table);
      if (ids === undefined || ids.has(hash)) continue;
      yield { path, params: { table }, ...(location === undefined ? {} : { location }) };
    }
  }

  #idsOf(table: string): HashSet {
    const ids = this.#ids.get(table) ?? new HashSet();
    this.#ids.set(table, ids);
    return ids;
  }
}
