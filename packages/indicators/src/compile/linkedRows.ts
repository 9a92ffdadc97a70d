import { IncompleteList } from '../records/IncompleteList.js';
import { DOES_NOT_APPLY, Missing } from '../records/Missing.js';
import { fieldReader } from '../records/readField.js';
import type { Row } from '../records/Row.js';
import type { LinkSpecification } from '../definition/IndicatorDefinition.js';
import type { Environment } from './Environment.js';

/** Rows found, or why they cannot be known; `complete` is false if there may be more. */
export interface FoundRows {
  /** The rows. */
  readonly rows: readonly Row[];
  /** False if there may be others that the record does not name. */
  readonly complete: boolean;
}

const nothing: FoundRows = { rows: [], complete: true };
const unknowable: FoundRows = { rows: [], complete: false };

const keyPart = (value: unknown): string =>
  typeof value === 'string' ? `s${value}` : `v${String(value)}`;

/** Keys of a record: one for each combination of its values; empty if a part is missing. */
function keysOf(parts: readonly unknown[]): {
  readonly keys: readonly string[];
  readonly complete: boolean;
} {
  let keys = [''];
  let complete = true;
  for (const part of parts) {
    if (part instanceof Missing) return { keys: [], complete: part === DOES_NOT_APPLY };
    if (part instanceof IncompleteList) complete = false;
    const values =
      part instanceof IncompleteList
        ? part.values
        : Array.isArray(part)
          ? (part as unknown[])
          : [part];
    keys = keys.flatMap((key) => values.map((value) => `${key}\u0000${keyPart(value)}`));
  }
  return { keys, complete };
}

function index(
  environment: Environment,
  link: LinkSpecification,
): ReadonlyMap<string, readonly Row[]> {
  const name = JSON.stringify([link.table, link.on.map((pair) => pair.remote)]);
  const known = environment.indexes.get(name);
  if (known !== undefined) return known;
  const readers = link.on.map((pair) => fieldReader(pair.remote));
  const built = new Map<string, Row[]>();
  for (const row of environment.source.table(link.table) ?? [])
    for (const key of new Set(keysOf(readers.map((read) => read(row))).keys)) {
      const rows = built.get(key);
      if (rows === undefined) built.set(key, [row]);
      else rows.push(row);
    }
  environment.indexes.set(name, built);
  return built;
}

/**
 * Makes a function that finds the linked records of a record.
 *
 * @param environment - Where the tables are.
 * @param link - The link.
 * @param local - Readers of the local fields, in the order of `link.on`.
 */
export function linkedRows(
  environment: Environment,
  link: LinkSpecification,
  local: readonly ((row: Row) => unknown)[],
): (row: Row) => FoundRows {
  let found: ReadonlyMap<string, readonly Row[]> | undefined;
  return (row) => {
    const { keys, complete } = keysOf(local.map((read) => read(row)));
    if (keys.length === 0) return complete ? nothing : unknowable;
    found ??= index(environment, link);
    if (keys.length === 1) return { rows: found.get(keys[0] ?? '') ?? [], complete };
    const rows = new Set<Row>();
    for (const key of keys) for (const other of found.get(key) ?? []) rows.add(other);
    return { rows: [...rows], complete };
  };
}
