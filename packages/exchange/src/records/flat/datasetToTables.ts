import { datasetHead, records } from '@njia/schema';
import type { Cell } from '../../tables/cell.js';
import { flattenRecord } from './flattenRecord.js';

/** A table ready to be written: a name for its sheet, and rows with the headings first. */
export interface FlatTable {
  /** Name of the sheet: a table of the format, `journeys.legs` for a list of its records, `_meta`. */
  readonly name: string;
  /** Headings, then one row a record. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Lists of structures that get a sheet of their own. */
export const childLists: readonly string[] = [
  'stops',
  'legs',
  'exploitations',
  'statusHistory',
  'absences',
  'sourceCodes',
];

/**
 * Lays a data set out in tables: `_meta` with its head, one sheet for each table of records, and
 * sheets for stops, legs and other lists, joined by `_record` (the number of the record in its
 * table) with the id beside it for people.
 *
 * @param dataset - A data set of the format.
 * @returns Tables in the order of the format; tables without records are left out.
 */
export function datasetToTables(dataset: Readonly<Record<string, unknown>>): FlatTable[] {
  const tables: FlatTable[] = [metaTable(dataset)];
  for (const definition of records) {
    const list = dataset[definition.table];
    if (!Array.isArray(list) || list.length === 0) continue;
    const rows = list as readonly Record<string, unknown>[];
    const own = definition.fields.filter(
      (field) =>
        childLists.includes(field.name) &&
        rows.some((row) => Array.isArray(row[field.name]) && row[field.name] !== undefined),
    );
    tables.push({
      name: definition.table,
      rows: toRows(
        rows.map((row) =>
          flattenRecord(
            row,
            definition.name,
            childLists.filter(
              (name) => Array.isArray(row[name]) && (row[name] as unknown[]).length > 0,
            ),
          ),
        ),
      ),
    });
    for (const field of own) {
      const structure =
        field.type.kind === 'list' && field.type.of.kind === 'structure'
          ? field.type.of.structure
          : '';
      const items = rows.flatMap((row, index) =>
        ((row[field.name] ?? []) as readonly Record<string, unknown>[]).map((item) => {
          const cells = new Map<string, Cell>([
            ['_record', index + 1],
            ['_id', typeof row['id'] === 'string' ? row['id'] : ''],
          ]);
          for (const [column, cell] of flattenRecord(item, structure)) cells.set(column, cell);
          return cells;
        }),
      );
      if (items.length > 0)
        tables.push({ name: `${definition.table}.${field.name}`, rows: toRows(items) });
    }
  }
  return tables;
}

/**
 * Lays the records of one table out in rows with every list in numbered columns, for CSV.
 *
 * @param dataset - A data set of the format.
 * @param table - Table of the format, such as `journeys`.
 */
export function tableToRows(
  dataset: Readonly<Record<string, unknown>>,
  table: string,
): readonly (readonly Cell[])[] {
  const definition = records.find((candidate) => candidate.table === table);
  const list = dataset[table];
  if (definition === undefined || !Array.isArray(list)) return [];
  return toRows(
    (list as readonly Record<string, unknown>[]).map((row) => flattenRecord(row, definition.name)),
  );
}

function metaTable(dataset: Readonly<Record<string, unknown>>): FlatTable {
  const cells: [string, Cell][] = [];
  for (const field of datasetHead.fields) {
    const value = dataset[field.name];
    if (value === undefined) continue;
    if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of flattenRecord(
        value as Record<string, unknown>,
        field.type.kind === 'structure' ? field.type.structure : '',
      ))
        cells.push([`${field.name}.${name}`, inner]);
    } else cells.push([field.name, value as Cell]);
  }
  return { name: '_meta', rows: [['field', 'value'], ...cells] };
}

/** Columns in the order in which records first use them, numbered ones together. */
function toRows(records: readonly ReadonlyMap<string, Cell>[]): (readonly Cell[])[] {
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))].sort(
    byStem(records),
  );
  return [columns, ...records.map((record) => columns.map((column) => record.get(column) ?? null))];
}

/** Order: fields as the format has them, then by item number, then by inner field. */
function byStem(records: readonly ReadonlyMap<string, Cell>[]): (a: string, b: string) => number {
  const rank = new Map<string, number>();
  for (const record of records)
    for (const column of record.keys())
      if (!rank.has(stem(column))) rank.set(stem(column), rank.size);
  const numbers = (column: string) =>
    [...column.matchAll(/\[(\d{1,5})\]/gu)].map((match) => Number(match[1]));
  const first = new Map<string, number>();
  for (const [name, order] of rank) {
    const top = name.split(/[[.]/u)[0]!;
    first.set(top, Math.min(first.get(top) ?? order, order));
  }
  const top = (column: string) => first.get(column.split(/[[.]/u)[0]!)!;
  return (a, b) => {
    const [x, y] = [numbers(a), numbers(b)];
    return (
      top(a) - top(b) ||
      (x[0] ?? 0) - (y[0] ?? 0) ||
      rank.get(stem(a))! - rank.get(stem(b))! ||
      (x[1] ?? 0) - (y[1] ?? 0)
    );
  };
}

function stem(column: string): string {
  return column.replace(/\[\d{1,5}\]/gu, '[]');
}
