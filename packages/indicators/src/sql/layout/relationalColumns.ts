import { Missing } from '../../records/Missing.js';
import { fieldReader } from '../../records/readField.js';
import type { RecordSource } from '../../records/RecordSource.js';
import type { Row } from '../../records/Row.js';
import { fieldWriter, isRow, listOf, type ColumnValue } from './fieldWriter.js';
import { fieldColumns, relationName } from './physicalColumns.js';
import type { LayoutTable, RelationalLayout } from './RelationalLayout.js';

/** Some rows of a relation, column by column. */
export interface RelationColumns {
  /** Name of the relation. */
  readonly relation: string;
  /** The table of the layout. */
  readonly table: LayoutTable;
  /** How many rows. */
  readonly size: number;
  /** The columns, in their order: a value for each row, or one value that is the same in every row of the relation. */
  readonly columns: readonly (readonly ColumnValue[] | { readonly same: ColumnValue })[];
}

/** A record, and the number of the record it is an item of. */
interface Entry {
  readonly row: Row;
  readonly parent: number | undefined;
}

/** The first names of fields that records hold. */
function namesOf(entries: readonly Entry[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { row } of entries) for (const name of Object.keys(row)) names.add(name);
  return names;
}

/**
 * Turns records into columns of the relational layout. Timestamps become civil dates here, so that no database needs to
 * know a time zone.
 *
 * @param source - The records.
 * @param layout - The layout.
 * @param timeZone - Zone of timestamps.
 * @param most - Rows given at once; a relation with more of them comes in several parts, one after the other.
 */
export function* relationalColumns(
  source: RecordSource,
  layout: RelationalLayout,
  timeZone: string,
  most: number,
): Generator<RelationColumns, void, undefined> {
  const byParent = new Map<string, LayoutTable[]>();
  for (const table of layout.tables) {
    const parent = table.name.slice(0, Math.max(0, table.name.lastIndexOf('/')));
    byParent.set(parent, [...(byParent.get(parent) ?? []), table]);
  }
  function* write(
    table: LayoutTable,
    entries: readonly Entry[],
  ): Generator<RelationColumns, void, undefined> {
    const names = namesOf(entries);
    const fields = table.fields.map((field) => ({
      write: fieldWriter(field, layout.reasons, timeZone),
      width: fieldColumns(field, layout.reasons).length,
      // No record has the field, nor says why: the same in every row, and worked out once.
      everywhere: !names.has(field.path.split('.', 1)[0] ?? '') && !names.has('absences'),
    }));
    const relation = relationName(table.name);
    for (let start = 0; start === 0 || start < entries.length; start += most) {
      const part = entries.slice(start, start + most);
      const columns: (readonly ColumnValue[] | { readonly same: ColumnValue })[] = [
        part.map((_, index) => start + index),
      ];
      if (table.name.includes('/')) columns.push(part.map(({ parent }) => parent ?? null));
      for (const field of fields) {
        if (field.everywhere) {
          columns.push(...field.write({}).map((same) => ({ same })));
          continue;
        }
        const own: ColumnValue[][] = Array.from({ length: field.width }, () => []);
        for (const { row } of part) {
          const values = field.write(row);
          for (let index = 0; index < field.width; index += 1)
            own[index]?.push(values[index] ?? null);
        }
        columns.push(...own);
      }
      yield { relation, table, size: part.length, columns };
    }
    for (const child of byParent.get(table.name) ?? []) {
      const read = fieldReader(child.name.slice(table.name.length + 1));
      yield* write(
        child,
        entries.flatMap(({ row }, parent) => {
          const found = read(row);
          if (found instanceof Missing) return [];
          return listOf(found)
            .filter(isRow)
            .map((item) => ({ row: item, parent }));
        }),
      );
    }
  }
  for (const table of byParent.get('') ?? [])
    yield* write(
      table,
      (source.table(table.name) ?? []).map((row) => ({ row, parent: undefined })),
    );
}
