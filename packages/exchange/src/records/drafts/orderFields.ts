import { records, structures } from '@njia/schema';
import { inOrder } from './inOrder.js';

/** Where a field stands among its fellows, and what it holds, when that has fields of its own. */
interface FieldOrder {
  readonly at: number;
  readonly structure: string | undefined;
}

const orders = new Map(
  [...records, ...structures].map(({ name, fields }) => [
    name,
    new Map(
      fields.map((field, at): [string, FieldOrder] => {
        const type = field.type.kind === 'list' ? field.type.of : field.type;
        return [
          field.name,
          { at, structure: type.kind === 'structure' ? type.structure : undefined },
        ];
      }),
    ),
  ]),
);

/**
 * Brings the fields of a record into the order of the format, all the way down, and drops those it
 * does not have. Most records are made in that order already; they stay as they are.
 *
 * @param record - A record in the making; it may be changed.
 * @param name - Name of its definition.
 * @returns The record, or a new one where the order was another.
 */
export function orderFields(
  record: Record<string, unknown>,
  name: string,
): Record<string, unknown> {
  const order = orders.get(name);
  if (order === undefined) return {};
  let last = -1;
  let isOrdered = true;
  for (const key in record) {
    const field = order.get(key);
    const value = record[key];
    if (field === undefined || value === undefined) {
      isOrdered = false;
      continue;
    }
    if (field.at < last) isOrdered = false;
    last = field.at;
    if (field.structure !== undefined) record[key] = orderWithin(value, field.structure);
  }
  if (isOrdered) return record;
  const result: Record<string, unknown> = {};
  for (const key of inOrder(Object.keys(record), (name) => order.get(name)?.at ?? 0))
    if (order.has(key) && record[key] !== undefined) result[key] = record[key];
  return result;
}

/** What is no structure, though it stands where one belongs, stays for validation to see. */
function orderWithin(value: unknown, structure: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return orderFields(value as Record<string, unknown>, structure);
  // A new list has no room to spare, which counts over many records.
  return value.map((item) => orderWithin(item, structure));
}
