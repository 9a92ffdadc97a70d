import { IncompleteList } from '../../records/IncompleteList.js';
import { missingCodes } from '../../records/missingCodes.js';
import type { RecordSource } from '../../records/RecordSource.js';
import type { Row } from '../../records/Row.js';
import type { LayoutField, LayoutKind, LayoutTable, RelationalLayout } from './RelationalLayout.js';

const countNames = new Set([
  'kind',
  'basis',
  'value',
  'min',
  'max',
  'low',
  'high',
  'lo',
  'hi',
  'atLeast',
  'atMost',
  'below',
]);

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof IncompleteList);
const isCount = (value: Row): boolean => {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => countNames.has(name));
};

/** What one value asks for. */
function kindOf(value: unknown): LayoutKind | undefined {
  if (typeof value === 'string') return missingCodes.has(value) ? undefined : 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return isObject(value) ? (isCount(value) ? 'quantity' : 'structure') : undefined;
}

const listKind: Readonly<Partial<Record<LayoutKind, LayoutKind>>> = {
  text: 'texts',
  number: 'numbers',
  structure: 'places',
};

/** Adds what a value shows of a field; a text wins over a number, a Count over both. */
function note(found: Map<string, LayoutKind>, path: string, kind: LayoutKind | undefined): void {
  if (kind === undefined) return;
  const known = found.get(path);
  if (known === undefined || known === kind) found.set(path, kind);
  else if (kind === 'items' || known === 'items') found.set(path, 'items');
  else if (kind === 'quantity' || known === 'quantity') found.set(path, 'quantity');
  else if (kind.endsWith('s') || known.endsWith('s')) found.set(path, 'texts');
  else found.set(path, 'text');
}

function scan(
  row: Row,
  prefix: string,
  behindList: boolean,
  found: Map<string, LayoutKind>,
  items: Map<string, Row[]>,
): void {
  for (const [name, value] of Object.entries(row)) {
    if (prefix === '' && name === 'absences') continue;
    const path = prefix + name;
    if (Array.isArray(value)) {
      const rows = (value as readonly unknown[]).filter(isObject);
      if (rows.length > 0 && !behindList) {
        note(found, path, 'items');
        const known = items.get(path);
        if (known === undefined) items.set(path, [...rows]);
        else known.push(...rows);
      }
      for (const one of value as readonly unknown[])
        if (isObject(one)) scan(one, `${path}.`, true, found, items);
        else note(found, path, listKind[kindOf(one) ?? 'boolean']);
      if (value.length === 0 && !found.has(path)) found.set(path, 'texts');
      continue;
    }
    const kind = kindOf(value);
    note(found, path, behindList && kind !== undefined ? listKind[kind] : kind);
    if (isObject(value) && kind === 'structure') scan(value, `${path}.`, behindList, found, items);
  }
}

function tableOf(name: string, rows: readonly Row[]): LayoutTable[] {
  const found = new Map<string, LayoutKind>();
  const items = new Map<string, Row[]>();
  for (const row of rows) scan(row, '', false, found, items);
  const fields: LayoutField[] = [...found].map(([path, kind]) => ({ path, kind }));
  return [
    { name, fields },
    ...[...items].flatMap(([path, inner]) => tableOf(`${name}/${path}`, inner)),
  ];
}

/**
 * Layout of records of any shape, from the records themselves. For records of the shared format take `schemaLayout`.
 *
 * @param source - The records.
 */
export function inferLayout(source: RecordSource): RelationalLayout {
  return {
    tables: source.tables.flatMap((name) => tableOf(name, source.table(name) ?? [])),
    reasons: true,
  };
}
