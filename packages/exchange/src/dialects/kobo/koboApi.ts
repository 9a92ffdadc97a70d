import type { Reading } from '../../records/reading.js';
import type { Cell } from '../../tables/cell.js';
import type { Row, Table } from '../../tables/table.js';
import type { Dialect } from '../dialect.js';
import { isRecord } from '../json/isRecord.js';
import { byRecordNumber } from '../json/byRecordNumber.js';
import { readKobo } from './readKobo.js';

/** KoboToolbox API v2, `/data/?format=json`: submissions with full question paths, repeats as arrays. */
export const koboApi: Dialect = {
  id: 'kobo-api',
  cannotCarry: [],
  recognise: (source) => (submissions(source.json) === undefined ? 0 : 1),
  read: (source, options): Reading =>
    byRecordNumber(
      readKobo('kobo-api', { tables: toTables(submissions(source.json) ?? []) }, options),
    ),
};

function submissions(json: unknown): readonly Record<string, unknown>[] | undefined {
  const list = isRecord(json) ? json['results'] : json;
  if (!Array.isArray(list) || list.length === 0) return undefined;
  return list.every((item) => isRecord(item) && '_uuid' in item && '_submission_time' in item)
    ? (list as Record<string, unknown>[])
    : undefined;
}

/** Lays the submissions out as the workbook of the same export would be; row 2 is the first. */
function toTables(list: readonly Record<string, unknown>[]): Table[] {
  const root = new TableDraft(1, '');
  const groups = new Map<string, TableDraft>();
  list.forEach((submission, index) => {
    const cells = new Map<string, Cell>([['_index', String(index + 1)]]);
    for (const [key, value] of Object.entries(submission)) {
      if (Array.isArray(value) && value.some(isRecord) && !key.startsWith('_')) {
        const group = groups.get(key) ?? new TableDraft(groups.size + 2, key);
        groups.set(key, group);
        for (const item of value.filter(isRecord)) {
          group.add(
            new Map<string, Cell>([
              ['_index', String(group.length + 1)],
              ['_parent_index', String(index + 1)],
              ['_parent_table_name', ''],
              ...scalars(item),
            ]),
            index + 2,
          );
        }
      } else for (const [name, cell] of scalars({ [key]: value })) cells.set(name, cell);
    }
    root.add(cells, index + 2);
  });
  return [root, ...groups.values()].map((draft) => draft.table());
}

function scalars(item: Record<string, unknown>): [string, Cell][] {
  return Object.entries(item).flatMap(([key, value]): [string, Cell][] =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [[key, value]]
      : [],
  );
}

/** A table in the making; columns in the order first met. */
class TableDraft {
  readonly #headings = new Map<string, number>();
  readonly #rows: { readonly cells: ReadonlyMap<string, Cell>; readonly row: number }[] = [];

  readonly #sheet: number;
  readonly #name: string;

  constructor(sheet: number, name: string) {
    this.#sheet = sheet;
    this.#name = name;
  }

  get length(): number {
    return this.#rows.length;
  }

  add(cells: ReadonlyMap<string, Cell>, row: number): void {
    for (const key of cells.keys())
      if (!this.#headings.has(key)) this.#headings.set(key, this.#headings.size);
    this.#rows.push({ cells, row });
  }

  table(): Table {
    const headings = [...this.#headings.keys()];
    const rows: Row[] = [
      { row: 1, cells: headings },
      ...this.#rows.map(({ cells, row }) => ({
        row,
        cells: headings.map((heading) => cells.get(heading) ?? null),
      })),
    ];
    return {
      sheet: this.#sheet,
      name: this.#name,
      visibility: 'visible',
      rows,
      hiddenColumns: [],
      merges: [],
      comments: [],
      formulas: [],
    };
  }
}
