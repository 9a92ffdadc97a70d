import { IncompleteList } from './IncompleteList.js';
import { Missing, NOT_COLLECTED, REFUSED, UNKNOWN_VALUE } from './Missing.js';
import { missingCodes } from './missingCodes.js';
import type { Row } from './Row.js';

/** Reads one field of a record: a value, a list, an {@link IncompleteList}, or a {@link Missing}. */
export type FieldReader = (row: Row) => unknown;

/** The reason a record itself gives for a field without a value (`absences` of the shared format). */
function statedReason(row: Row, path: string): Missing | undefined {
  const absences = row['absences'];
  if (!Array.isArray(absences)) return undefined;
  for (const absence of absences as readonly unknown[]) {
    if (typeof absence !== 'object' || absence === null) continue;
    const { field, reason } = absence as { field?: unknown; reason?: unknown };
    if (field !== path) continue;
    if (reason === 'refused') return REFUSED;
    return (typeof reason === 'string' ? missingCodes.get(reason) : undefined) ?? UNKNOWN_VALUE;
  }
  return undefined;
}

/** Takes the codes for "no value" out of a list; what is left is then incomplete. */
function readList(list: readonly unknown[], row: Row, path: string): unknown {
  let missing: Missing | undefined;
  for (const item of list) if (typeof item === 'string') missing ??= missingCodes.get(item);
  if (missing === undefined)
    return statedReason(row, path) === undefined ? list : new IncompleteList(list);
  const known = list.filter((item) => !(typeof item === 'string' && missingCodes.has(item)));
  return known.length === 0 ? missing : new IncompleteList(known);
}

/**
 * Reads a path below a value that is no list: through nested objects, collecting through lists.
 *
 * @returns The value, or `undefined` if a part of the path is not there.
 */
function descend(
  value: unknown,
  segments: readonly string[],
  index: number,
  into: unknown[],
): boolean {
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) {
    let complete = true;
    for (const item of value as readonly unknown[])
      if (!descend(item, segments, index, into)) complete = false;
    return complete;
  }
  if (index === segments.length) {
    if (typeof value === 'string' && missingCodes.has(value)) return false;
    into.push(value);
    return true;
  }
  if (typeof value !== 'object') return false;
  const name = segments[index] ?? '';
  return Object.hasOwn(value, name) && descend((value as Row)[name], segments, index + 1, into);
}

/** Whether a list stands anywhere on the path, the end included: the field then holds several values. */
function meetsList(row: Row, segments: readonly string[]): boolean {
  let value: unknown = row;
  for (const name of segments) {
    if (Array.isArray(value)) return true;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false;
    value = (value as Row)[name];
  }
  return Array.isArray(value);
}

function readNested(row: Row, segments: readonly string[], path: string): unknown {
  const found: unknown[] = [];
  const complete = descend(row, segments, 0, found);
  if (!meetsList(row, segments)) return found[0] ?? absent(row, path, segments);
  const distinct = [...new Set(found)];
  if (complete) return distinct;
  return distinct.length === 0 ? absent(row, path, segments) : new IncompleteList(distinct);
}

function absent(row: Row, path: string, segments: readonly string[]): Missing {
  const stated = statedReason(row, path) ?? statedReason(row, segments[0] ?? path);
  if (stated !== undefined) return stated;
  let value: unknown = row;
  for (const name of segments) {
    if (typeof value === 'string') break;
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Row)[name]
        : undefined;
  }
  if (typeof value === 'string') return missingCodes.get(value) ?? UNKNOWN_VALUE;
  return value === null ? UNKNOWN_VALUE : NOT_COLLECTED;
}

/**
 * Makes a reader of a field path. A path through a list collects the values of all items, each once.
 *
 * @param path - Names joined by dots, without `^`.
 */
export function fieldReader(path: string): FieldReader {
  const segments = path.split('.');
  const [name = ''] = segments;
  // Most records lack most fields: nothing there and no reason stated is the common case.
  if (segments.length > 1)
    return (row) =>
      row[name] === undefined && row['absences'] === undefined
        ? NOT_COLLECTED
        : readNested(row, segments, path);
  return (row) => {
    const value = row[name];
    if (typeof value === 'string') return missingCodes.get(value) ?? value;
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (Array.isArray(value)) return readList(value as readonly unknown[], row, path);
    if (value === undefined && row['absences'] === undefined) return NOT_COLLECTED;
    if (value === undefined || value === null || !Object.hasOwn(row, name))
      return absent(row, path, segments);
    return value;
  };
}
