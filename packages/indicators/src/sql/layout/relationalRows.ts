import { IncompleteList } from '../../records/IncompleteList.js';
import { Missing, type MissingState } from '../../records/Missing.js';
import { missingCodes } from '../../records/missingCodes.js';
import { fieldReader } from '../../records/readField.js';
import type { RecordSource } from '../../records/RecordSource.js';
import type { Row } from '../../records/Row.js';
import { toQuantity } from '../../records/toQuantity.js';
import { civilDateOfTimestamp } from '../../time/civilDateOfTimestamp.js';
import { physicalColumns, relationName } from './physicalColumns.js';
import type { LayoutField, LayoutTable, RelationalLayout } from './RelationalLayout.js';

/** A value of a column. */
export type ColumnValue = string | number | boolean | null | readonly (string | number)[];

/** Rows of one relation. */
export interface RelationRows {
  /** Name of the relation. */
  readonly relation: string;
  /** Names of its columns. */
  readonly columns: readonly string[];
  /** Its rows, values in the order of the columns. */
  readonly rows: readonly (readonly ColumnValue[])[];
}

/** Numbers that stand for the reasons of a missing value. */
const stateNumber: Readonly<Record<MissingState, number>> = {
  unknown: 1,
  refused: 2,
  notCollected: 3,
  notApplicable: 4,
};

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  value instanceof IncompleteList ? value.values : Array.isArray(value) ? value : [value];

/** A place as `code|country|level`; what is not known stays empty. */
function placeText(value: unknown): string {
  if (!isRow(value)) return typeof value === 'string' ? `${value.replaceAll('|', ' ')}||` : '||';
  return [value['code'], value['country'], value['level']]
    .map((part) =>
      typeof part === 'string' && !missingCodes.has(part) ? part.replaceAll('|', ' ') : '',
    )
    .join('|');
}

type FieldWriter = (row: Row, into: ColumnValue[]) => void;

/** Makes the function that writes the columns of one field. */
function fieldWriter(field: LayoutField, reasons: boolean, timeZone: string): FieldWriter {
  const read = fieldReader(field.path);
  const textOf = (value: unknown): string => {
    const text = typeof value === 'string' ? value : String(value);
    return text.length > 10 ? (civilDateOfTimestamp(text, timeZone) ?? text) : text;
  };
  const value = (found: unknown): readonly ColumnValue[] => {
    const missing = found instanceof Missing;
    switch (field.kind) {
      case 'structure':
      case 'items':
        return [];
      case 'quantity': {
        const quantity = missing ? undefined : toQuantity(found);
        return [quantity?.low ?? null, quantity?.high ?? null];
      }
      case 'texts':
        return [missing ? null : listOf(found).map(textOf)];
      case 'numbers':
        return [missing ? null : listOf(found).filter((one) => typeof one === 'number')];
      case 'places':
        return [missing ? null : listOf(found).map(placeText)];
      case 'text':
        return [missing || isRow(found) ? null : textOf(listOf(found)[0] ?? '')];
      case 'number':
        return [typeof found === 'number' && Number.isFinite(found) ? found : null];
      case 'boolean':
        return [typeof found === 'boolean' ? found : null];
    }
  };
  const list = ['texts', 'numbers', 'places', 'items'].includes(field.kind);
  return (row, into) => {
    const found = read(row);
    into.push(...value(found));
    if (!reasons) return;
    into.push(found instanceof Missing ? stateNumber[found.state] : 0);
    if (list) into.push(found instanceof IncompleteList ? 1 : 0);
  };
}

/**
 * Turns records into rows of the relational layout. Timestamps become civil dates here, so that no database needs to
 * know a time zone.
 *
 * @param source - The records.
 * @param layout - The layout.
 * @param timeZone - Zone of timestamps.
 */
export function* relationalRows(
  source: RecordSource,
  layout: RelationalLayout,
  timeZone: string,
): Generator<RelationRows, void, undefined> {
  const byParent = new Map<string, LayoutTable[]>();
  for (const table of layout.tables) {
    const parent = table.name.slice(0, Math.max(0, table.name.lastIndexOf('/')));
    byParent.set(parent, [...(byParent.get(parent) ?? []), table]);
  }
  function* write(
    table: LayoutTable,
    rows: readonly { readonly row: Row; readonly parent: number | undefined }[],
  ): Generator<RelationRows, void, undefined> {
    const writers = table.fields.map((field) => fieldWriter(field, layout.reasons, timeZone));
    yield {
      relation: relationName(table.name),
      columns: physicalColumns(table, layout.reasons).map(({ name }) => name),
      rows: rows.map(({ row, parent }, index) => {
        const into: ColumnValue[] = parent === undefined ? [index] : [index, parent];
        for (const writer of writers) writer(row, into);
        return into;
      }),
    };
    for (const child of byParent.get(table.name) ?? []) {
      const read = fieldReader(child.name.slice(table.name.length + 1));
      yield* write(
        child,
        rows.flatMap(({ row }, parent) => {
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
