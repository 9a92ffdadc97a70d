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

/**
 * Reads data sets of the shared format (the JSON documents, or anything of that shape) as one source.
 *
 * Records that name no organisation get the publisher of their data set. A publisher with a period claims to have
 * reported the kinds of records that its data set has, empty lists too, for it. A record that appears twice with the same table, id and content is read once: the same file given
 * twice changes nothing.
 *
 * @param datasets - The data sets.
 */
export function datasetSource(datasets: readonly object[]): RecordSource {
  const tables = new Map<string, Row[]>();
  const claims: CoverageClaim[] = [];
  const seen = new Map<string, Map<string, Row[]>>();
  for (const dataset of datasets as readonly Row[]) {
    const publisher = textOf(objectOf(dataset['publisher'])['id']);
    const period = objectOf(dataset['period']);
    const start = textOf(period['start']);
    for (const [name, value] of Object.entries(dataset)) {
      if (!Array.isArray(value)) continue;
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
      const byId = seen.get(name) ?? new Map<string, Row[]>();
      seen.set(name, byId);
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
          const twins = byId.get(id);
          if (twins?.some((twin) => sameRecord(twin, filled)) === true) continue;
          if (twins === undefined) byId.set(id, [filled]);
          else twins.push(filled);
        }
        rows.push(filled);
      }
    }
  }
  return { table: (name) => tables.get(name), tables: [...tables.keys()].sort(), claims };
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
