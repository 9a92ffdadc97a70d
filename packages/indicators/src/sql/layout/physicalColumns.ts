import type { SqlType } from '../tree/Sql.js';
import type { LayoutField, LayoutTable } from './RelationalLayout.js';

/** Suffixes of the columns beside that of a field. */
export const suffix = {
  low: '__low',
  high: '__high',
  missing: '__missing',
  incomplete: '__incomplete',
} as const;

/** Number of the record in its table; what items name as `parent_id`. */
export const rowId = 'row_id';
/** Of items: number of the record they belong to. */
export const parentId = 'parent_id';

/** A column of a table. */
export interface PhysicalColumn {
  /** Its name. */
  readonly name: string;
  /** Its type. */
  readonly type: SqlType;
}

/** Name of a field's column. */
export const columnName = (path: string): string => path.replaceAll('.', '__');

/** Name of the relation of a table. */
export const relationName = (table: string): string =>
  table.replaceAll('/', '__').replaceAll('.', '__');

/**
 * Columns of a field.
 *
 * @param field - The field.
 * @param reasons - Whether there are columns for the reasons of missing values.
 */
export function fieldColumns(field: LayoutField, reasons: boolean): readonly PhysicalColumn[] {
  const name = columnName(field.path);
  const missing: PhysicalColumn[] = reasons ? [{ name: name + suffix.missing, type: 'small' }] : [];
  const incomplete: PhysicalColumn[] = reasons
    ? [{ name: name + suffix.incomplete, type: 'small' }]
    : [];
  switch (field.kind) {
    case 'structure':
      return missing;
    case 'items':
      return [...missing, ...incomplete];
    case 'quantity':
      return [
        { name: name + suffix.low, type: 'number' },
        { name: name + suffix.high, type: 'number' },
        ...missing,
      ];
    case 'texts':
    case 'places':
      return [{ name, type: 'texts' }, ...missing, ...incomplete];
    case 'numbers':
      return [{ name, type: 'numbers' }, ...missing, ...incomplete];
    default:
      return [{ name, type: field.kind }, ...missing];
  }
}

/**
 * All columns of a table, in order.
 *
 * @param table - The table.
 * @param reasons - Whether there are columns for the reasons of missing values.
 */
export function physicalColumns(table: LayoutTable, reasons: boolean): readonly PhysicalColumn[] {
  const own: PhysicalColumn[] = [{ name: rowId, type: 'identity' }];
  if (table.name.includes('/')) own.push({ name: parentId, type: 'identity' });
  return [...own, ...table.fields.flatMap((field) => fieldColumns(field, reasons))];
}
