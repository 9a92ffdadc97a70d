import { missingCodes } from './missingCodes.js';
import type { Row } from './Row.js';

/**
 * A text of a record that says something.
 *
 * @param row - The record.
 * @param field - Name of the field.
 */
export const keyOf = (row: Row, field: string): string | undefined => {
  const value = row[field];
  return typeof value === 'string' && value !== '' && !missingCodes.has(value) ? value : undefined;
};

/**
 * The name that the definitions of the catalogue give the person of a case: the shared key, else the organisation with its key.
 *
 * @param row - The case, with its linkage key unified.
 */
export function personOfCase(row: Row): string | undefined {
  const linkage = keyOf(row, 'linkageKey');
  if (linkage !== undefined) return linkage;
  const person = keyOf(row, 'personKey');
  const organisation = keyOf(row, 'reportedBy');
  return person === undefined || organisation === undefined ? person : `${organisation}|${person}`;
}

/** The key of an organisation for a person, as text. */
function ownKey(row: Row): string | undefined {
  const person = keyOf(row, 'personKey');
  if (person === undefined) return undefined;
  return JSON.stringify([keyOf(row, 'reportedBy') ?? null, person]);
}

/**
 * Gives all records of a person the same linkage key. A person is what keys connect: records of one organisation with one
 * key of its own are one person, and so are records with one linkage key, step by step. Where that joins several linkage
 * keys the first in order stands for all; records that no linkage key reaches stay as they are.
 *
 * @param rows - Records with `linkageKey`, `reportedBy` and `personKey`.
 * @returns The records in the same order; those that need no change are the same objects.
 */
export function unifyPersons(rows: readonly Row[]): readonly Row[] {
  if (!rows.some((row) => keyOf(row, 'linkageKey') !== undefined)) return rows;
  // Each linkage key points to one that comes before it in order, or to itself.
  const above = new Map<string, string>();
  const top = (key: string): string => {
    let found = key;
    for (let next = above.get(found); next !== undefined && next !== found; next = above.get(found))
      found = next;
    above.set(key, found);
    return found;
  };
  const byOwn = new Map<string, string>();
  for (const row of rows) {
    const linkage = keyOf(row, 'linkageKey');
    const own = ownKey(row);
    if (linkage === undefined || own === undefined) continue;
    const other = byOwn.get(own);
    if (other === undefined) {
      byOwn.set(own, linkage);
      continue;
    }
    const [a, b] = [top(linkage), top(other)];
    if (a < b) above.set(b, a);
    else if (b < a) above.set(a, b);
  }
  return rows.map((row) => {
    const linkage = keyOf(row, 'linkageKey');
    const own = ownKey(row);
    const found = linkage ?? (own === undefined ? undefined : byOwn.get(own));
    if (found === undefined) return row;
    const unified = top(found);
    return unified === linkage ? row : { ...row, linkageKey: unified };
  });
}
