import type { RecordSource } from '../records/RecordSource.js';
import type { Row } from '../records/Row.js';
import { canonicalJson } from '../hash/canonicalJson.js';
import type { ResultSet } from '../results/ResultSet.js';
import type { ResultTable } from '../results/ResultTable.js';
import { quantityOf } from '../calculate/kinds/calculateChange.js';
import { revisionStatus, type RevisionStatus } from './revisionStatus.js';

/** A cell that is not what it was. */
export interface CellRevision {
  /** Table id without the version. */
  readonly table: string;
  /** Codes of the cell. */
  readonly key: readonly string[];
  /** What happened; `hidden` and `shown` if disclosure control took the value out, or no longer does. */
  readonly status: Exclude<RevisionStatus, 'unchanged'> | 'hidden' | 'shown';
  /** Value before; `null` = none. */
  readonly before: number | null;
  /** Value after. */
  readonly after: number | null;
}

/** Records of a table by what happened to them. Counts only: ids are in the restricted lineage. */
export interface RecordRevision {
  /** Table. */
  readonly table: string;
  /** Ids not there before. */
  readonly added: number;
  /** Ids no longer there. */
  readonly removed: number;
  /** Ids whose content differs. */
  readonly changed: number;
  /** The same as before. */
  readonly unchanged: number;
}

/** Why two runs differ: other rules, other records, and what came of it. */
export interface ResultRevision {
  /** Definitions whose hash changed, by id. */
  readonly definitionsChanged: readonly string[];
  /** Definitions only in the earlier or later run. */
  readonly definitionsRemoved: readonly string[];
  /** See `definitionsRemoved`. */
  readonly definitionsAdded: readonly string[];
  /** Tables whose records changed though the definition did not. */
  readonly dataChanged: readonly string[];
  /** Cells that changed. */
  readonly cells: readonly CellRevision[];
  /** Records, if both sources were given. */
  readonly records: readonly RecordRevision[];
}

const nameOf = (table: ResultTable): string =>
  `${table.definition.id}/${table.id.slice(table.id.indexOf('@')).split('/').slice(1).join('/')}`;

function cellsOf(results: ResultSet): Map<
  string,
  {
    readonly table: string;
    readonly key: readonly string[];
    readonly cell: ResultTable['cells'][number];
  }
> {
  const cells = new Map<
    string,
    { table: string; key: readonly string[]; cell: ResultTable['cells'][number] }
  >();
  for (const table of results.tables)
    for (const cell of table.cells)
      cells.set(JSON.stringify([nameOf(table), cell.key]), {
        table: nameOf(table),
        key: cell.key,
        cell,
      });
  return cells;
}

function recordRevision(
  table: string,
  before: readonly Row[],
  after: readonly Row[],
): RecordRevision {
  const content = (rows: readonly Row[]): Map<string, string> =>
    new Map(
      rows.map((row) => [
        typeof row['id'] === 'string' ? row['id'] : canonicalJson(row),
        canonicalJson(row),
      ]),
    );
  const old = content(before);
  const now = content(after);
  const counts = { added: 0, removed: 0, changed: 0, unchanged: 0 };
  for (const [id, text] of now) {
    const known = old.get(id);
    if (known === undefined) counts.added += 1;
    else if (known === text) counts.unchanged += 1;
    else counts.changed += 1;
  }
  for (const id of old.keys()) if (!now.has(id)) counts.removed += 1;
  return { table, ...counts };
}

/**
 * What changed between two runs, and why: definitions, records, cells.
 *
 * @param before - Earlier run.
 * @param after - Later run.
 * @param sources - The records of both runs, to say how many are new, changed or gone.
 */
export function diffResults(
  before: ResultSet,
  after: ResultSet,
  sources?: { readonly before: RecordSource; readonly after: RecordSource },
): ResultRevision {
  const hashes = (results: ResultSet) =>
    new Map(results.tables.map((table) => [table.definition.id, table.definition.hash]));
  const oldHashes = hashes(before);
  const newHashes = hashes(after);
  const changed = [...newHashes]
    .filter(([id, hash]) => oldHashes.has(id) && oldHashes.get(id) !== hash)
    .map(([id]) => id);
  const data = (results: ResultSet) =>
    new Map(results.tables.map((table) => [nameOf(table), table.dataHash]));
  const oldData = data(before);
  const dataChanged = [...data(after)]
    .filter(([name, hash]) => oldData.has(name) && oldData.get(name) !== hash)
    .map(([name]) => name);
  const oldCells = cellsOf(before);
  const newCells = cellsOf(after);
  const cells: CellRevision[] = [];
  for (const [name, entry] of new Map([...oldCells, ...newCells])) {
    const earlier = oldCells.get(name)?.cell;
    const later = newCells.get(name)?.cell;
    const status = revisionStatus(
      { label: name, value: quantityOf(earlier) },
      { label: name, value: quantityOf(later) },
    );
    const [wasHidden, isHidden] = [earlier?.status === 'Q', later?.status === 'Q'];
    if (status !== 'unchanged')
      cells.push({
        table: entry.table,
        key: entry.key,
        status:
          isHidden && status === 'removed'
            ? 'hidden'
            : wasHidden && status === 'added'
              ? 'shown'
              : status,
        before: earlier?.value ?? null,
        after: later?.value ?? null,
      });
  }
  const names =
    sources === undefined
      ? []
      : [...new Set([...sources.before.tables, ...sources.after.tables])].sort();
  return {
    definitionsChanged: changed.sort(),
    definitionsRemoved: [...oldHashes.keys()].filter((id) => !newHashes.has(id)).sort(),
    definitionsAdded: [...newHashes.keys()].filter((id) => !oldHashes.has(id)).sort(),
    dataChanged: [...new Set(dataChanged)].sort(),
    cells,
    records: names.map((name) =>
      recordRevision(name, sources?.before.table(name) ?? [], sources?.after.table(name) ?? []),
    ),
  };
}
