import { schemaFields } from '../definition/schemaFields.js';
import type { Row } from './Row.js';

/** Records of one data set, by table. */
export interface DatasetRecords {
  /** Who stands behind the data set; data sets of one publisher are parts of one. */
  readonly identity: string;
  /** Its records. */
  readonly tables: ReadonlyMap<string, readonly Row[]>;
}

/** Tables whose ids mean the same in every data set. */
const shared: ReadonlySet<string> = /* @__PURE__ */ new Set(['reportingEntities', 'populations']);

/** Stands between the data set and the id; no id of the format holds it. */
const separator = '#';

const idOf = (row: Row): string | undefined => {
  const id = row['id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
};

/** Ids that more than one data set uses, by table. */
function sharedIds(datasets: readonly DatasetRecords[]): Map<string, Set<string>> {
  const owners = new Map<string, Map<string, string>>();
  const found = new Map<string, Set<string>>();
  for (const { identity, tables } of datasets)
    for (const [table, rows] of tables) {
      if (shared.has(table)) continue;
      const own = owners.get(table) ?? new Map<string, string>();
      owners.set(table, own);
      for (const row of rows) {
        const id = idOf(row);
        if (id === undefined) continue;
        const owner = own.get(id);
        if (owner === undefined) own.set(id, identity);
        else if (owner !== identity) found.set(table, (found.get(table) ?? new Set()).add(id));
      }
    }
  return found;
}

/** Puts other texts in at the end of a path, through lists; the value itself is not changed. */
function replaceAt(
  value: unknown,
  segments: readonly string[],
  at: number,
  rename: (id: string) => string,
): unknown {
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((item) => replaceAt(item, segments, at, rename));
  if (at === segments.length) return typeof value === 'string' ? rename(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const name = segments[at] ?? '';
  if (!Object.hasOwn(value, name)) return value;
  return { ...value, [name]: replaceAt((value as Row)[name], segments, at + 1, rename) };
}

/** Fields of a table that hold ids of other tables. */
function referencesOf(table: string): readonly (readonly [readonly string[], string])[] {
  return [...(schemaFields(table) ?? [])].flatMap(([path, { type }]) => {
    const single = type.kind === 'list' ? type.of : type;
    return single.kind === 'identifier' && single.references !== undefined
      ? [[path.split('.'), single.references] as const]
      : [];
  });
}

/**
 * Keeps the ids of data sets apart. An id names a record inside its data set: where two data sets use one id for records of
 * a kind, each gets the name of its data set in front (`org-a#c1`), in the record and wherever its own data set refers to
 * it. All other ids stay as they are, so that a data set may refer to a record of another.
 *
 * @param datasets - The data sets, each identity once.
 * @returns The same with ids that no two of them share.
 */
export function qualifyIds(datasets: readonly DatasetRecords[]): readonly DatasetRecords[] {
  const ambiguous = datasets.length < 2 ? new Map<string, Set<string>>() : sharedIds(datasets);
  if (ambiguous.size === 0) return datasets;
  return datasets.map(({ identity, tables }) => {
    const own = new Map<string, Set<string>>();
    for (const [table, ids] of ambiguous)
      own.set(
        table,
        new Set(
          (tables.get(table) ?? []).flatMap((row) => idOf(row) ?? []).filter((id) => ids.has(id)),
        ),
      );
    const renamed = new Map<string, readonly Row[]>();
    for (const [table, rows] of tables) {
      const references = referencesOf(table).filter(
        ([, target]) => (own.get(target)?.size ?? 0) > 0,
      );
      const rename = (target: string) => (id: string) =>
        own.get(target)?.has(id) === true ? `${identity}${separator}${id}` : id;
      renamed.set(
        table,
        rows.map((row) => {
          let changed = references.reduce<unknown>(
            (value, [path, target]) => replaceAt(value, path, 0, rename(target)),
            row,
          ) as Row;
          const id = idOf(row);
          if (id !== undefined && rename(table)(id) !== id)
            changed = { ...changed, id: rename(table)(id) };
          return changed;
        }),
      );
    }
    return { identity, tables: renamed };
  });
}
