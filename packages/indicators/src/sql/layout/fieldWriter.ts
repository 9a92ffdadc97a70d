import { IncompleteList } from '../../records/IncompleteList.js';
import { Missing, type MissingState } from '../../records/Missing.js';
import { missingCodes } from '../../records/missingCodes.js';
import { fieldReader } from '../../records/readField.js';
import type { Row } from '../../records/Row.js';
import { toQuantity } from '../../records/toQuantity.js';
import { civilDateOfTimestamp } from '../../time/civilDateOfTimestamp.js';
import type { LayoutField } from './RelationalLayout.js';

/** A value of a column. */
export type ColumnValue = string | number | boolean | null | readonly (string | number)[];

/** Gives the values of a record for the columns of a field, in their order. */
export type FieldWriter = (row: Row) => readonly ColumnValue[];

/** Numbers that stand for the reasons of a missing value. */
const stateNumber: Readonly<Record<MissingState, number>> = {
  unknown: 1,
  refused: 2,
  notCollected: 3,
  notApplicable: 4,
};

/** Whether a value is a structure. */
export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of a field, one or several. */
export const listOf = (value: unknown): readonly unknown[] =>
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

/**
 * Makes the function that writes the columns of a field.
 *
 * @param field - The field.
 * @param reasons - Whether there are columns for the reasons of missing values.
 * @param timeZone - Zone of timestamps.
 */
export function fieldWriter(field: LayoutField, reasons: boolean, timeZone: string): FieldWriter {
  const read = fieldReader(field.path);
  const textOf = (value: unknown): string => {
    const text = typeof value === 'string' ? value : String(value);
    return text.length > 10 ? (civilDateOfTimestamp(text, timeZone) ?? text) : text;
  };
  const values = (found: unknown): ColumnValue[] => {
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
  return (row) => {
    const found = read(row);
    const written = values(found);
    if (!reasons) return written;
    written.push(found instanceof Missing ? stateNumber[found.state] : 0);
    if (list) written.push(found instanceof IncompleteList ? 1 : 0);
    return written;
  };
}
