import { joinPersons } from './joinPersons.js';
import { qualifyIds } from './qualifyIds.js';
import type { CoverageClaim, RecordSource } from './RecordSource.js';
import type { Row } from './Row.js';

/** Fields in which a table names the organisation behind a record. */
const organisationFields: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['cases', 'reportedBy'],
  ['journeys', 'reportedBy'],
  ['activities', 'organisation'],
]);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const objectOf = (value: unknown): Row =>
  typeof value === 'object' && value !== null ? (value as Row) : {};

/** The organisation that a data set stands for: its publisher, else the one that all its cases and journeys name. */
function identityOf(dataset: Row, publisher: string | undefined): string {
  if (publisher !== undefined) return publisher;
  const named = new Set<string>();
  for (const [table, field] of organisationFields) {
    const rows = dataset[table];
    if (Array.isArray(rows))
      for (const row of rows as readonly unknown[]) named.add(textOf(objectOf(row)[field]) ?? '');
  }
  const [only = ''] = named;
  return named.size === 1 ? only : '';
}

/**
 * Reads data sets of the shared format (the JSON documents, or anything of that shape) as one source.
 *
 * Records that name no organisation get the publisher of their data set. A publisher with a period claims to have
 * reported the kinds of records that its data set has, empty lists too, for it. A record that appears twice in the data sets
 * of one publisher with the same table, id and content is read once: the same file given twice changes nothing, nor does a
 * data set in several files. Ids that data sets of several publishers use for different records are kept apart, see
 * `qualifyIds`; persons are joined over all of them by their keys, see `joinPersons`.
 *
 * @param datasets - The data sets.
 */
export function datasetSource(datasets: readonly object[]): RecordSource {
  const claims: CoverageClaim[] = [];
  const names = new Set<string>();
  const parts = new Map<string, Map<string, Row[]>>();
  const seen = new Map<string, Map<string, Row[]>>();
  for (const dataset of datasets as readonly Row[]) {
    const publisher = textOf(objectOf(dataset['publisher'])['id']);
    const identity = identityOf(dataset, publisher);
    const tables = parts.get(identity) ?? new Map<string, Row[]>();
    parts.set(identity, tables);
    const period = objectOf(dataset['period']);
    const start = textOf(period['start']);
    for (const [name, value] of Object.entries(dataset)) {
      if (!Array.isArray(value)) continue;
      names.add(name);
      if (publisher !== undefined && start !== undefined)
        claims.push({
          organisation: publisher,
          table: name,
          from: start,
          to: textOf(period['end']) ?? start,
          reported: 'yes',
        });
      const rows = tables.get(name) ?? [];
      tables.set(name, rows);
      const field = organisationFields.get(name);
      for (const item of value as readonly unknown[]) {
        if (typeof item !== 'object' || item === null || Array.isArray(item)) continue;
        const row = item as Row;
        const id = textOf(row['id']);
        const filled =
          field !== undefined &&
          publisher !== undefined &&
          (row[field] === undefined || row[field] === null)
            ? { ...row, [field]: publisher }
            : row;
        if (id !== undefined) {
          // Who reported a record is known: told again by another it is the same. Others are their data set's own.
          const organisation = field === undefined ? undefined : textOf(filled[field]);
          const scope = `${name}\u0000${organisation ?? identity}`;
          const byId = seen.get(scope) ?? new Map<string, Row[]>();
          seen.set(scope, byId);
          const twins = byId.get(id);
          if (twins?.some((twin) => sameRecord(twin, filled)) === true) continue;
          if (twins === undefined) byId.set(id, [filled]);
          else twins.push(filled);
        }
        rows.push(filled);
      }
    }
  }
  const apart = qualifyIds([...parts].map(([identity, tables]) => ({ identity, tables })));
  const { tables, conflicts } = joinPersons(apart);
  const joined = new Map<string, readonly Row[]>();
  for (const name of names) joined.set(name, tables.get(name) ?? []);
  return { table: (name) => joined.get(name), tables: [...names].sort(), claims, conflicts };
}

/** Deep equality of plain JSON values. */
function sameRecord(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && sameRecord((a as Row)[key], (b as Row)[key]));
}
