import type { Count, FieldType } from '@njia/schema';
import type { Cell } from '../../tables/cell.js';
import { countText } from './countText.js';
import { definitionOf } from './definitionOf.js';

/** Cells by flat column name, in the order of the format. */
export type FlatRecord = ReadonlyMap<string, Cell>;

/**
 * Lays a record out in one row: `recruitment.place.text`, `stops[1].place.country`, `legs[1].modes`.
 * Items count from 1; codes of one field share a cell (`minibus; airplane`); an empty list is `[]`
 * and an empty object `{}`.
 *
 * @param record - A record or structure of the format.
 * @param name - Name of its definition, such as `journey`.
 * @param leaveOut - Fields that go elsewhere, such as lists with a sheet of their own.
 */
export function flattenRecord(
  record: Readonly<Record<string, unknown>>,
  name: string,
  leaveOut: readonly string[] = [],
): FlatRecord {
  const cells = new Map<string, Cell>();
  addStructure(cells, record, name, '', leaveOut);
  return cells;
}

function addStructure(
  cells: Map<string, Cell>,
  record: Readonly<Record<string, unknown>>,
  name: string,
  prefix: string,
  leaveOut: readonly string[],
): void {
  for (const field of definitionOf(name)?.fields ?? []) {
    if (!leaveOut.includes(field.name) && record[field.name] !== undefined)
      addValue(cells, record[field.name], field.type, `${prefix}${field.name}`);
  }
}

function addValue(cells: Map<string, Cell>, value: unknown, type: FieldType, column: string): void {
  if (type.kind === 'structure') {
    const before = cells.size;
    addStructure(cells, value as Record<string, unknown>, type.structure, `${column}.`, []);
    if (cells.size === before) cells.set(column, '{}');
  } else if (type.kind === 'list') {
    const items = value as readonly unknown[];
    if (items.length === 0) cells.set(column, '[]');
    else if (type.of.kind === 'structure')
      items.forEach((item, index) => addValue(cells, item, type.of, `${column}[${index + 1}]`));
    else cells.set(column, items.join('; '));
  } else if (type.kind === 'count') cells.set(column, countText(value as Count));
  else cells.set(column, value as Cell);
}
