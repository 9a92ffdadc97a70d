import { personColumns } from '../policy/personColumns.js';
import type { Policy } from '../policy/Policy.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** Rows of the originals that are about one person. */
export interface RepeatedPersons {
  /** For each row the number of its person; -1 where the person has no other row. */
  readonly personOf: Int32Array;
  /** Rows that are about a person who has more than one. */
  readonly rows: number;
}

/**
 * Who has several rows. Persons are told by the identifier columns that the policy marks with `person`, else by the one that
 * it lists first: a case number rather than a name, which several may share. Rows that agree in one of those columns are one
 * person's, and so is what hangs together by several.
 *
 * @param originals - the originals
 * @param policy - the roles
 * @returns the persons; `undefined` when everybody has one row, as far as can be told
 */
export function repeatedPersons(originals: PlainRows, policy: Policy): RepeatedPersons | undefined {
  const maps = rowsByCell(originals, personColumns(policy));
  const personOf = new Int32Array(originals.rows.length).fill(-1);
  const met = new Set<readonly number[]>();
  let persons = 0;
  let rows = 0;
  for (let start = 0; start < personOf.length; start++) {
    if (personOf[start] !== -1) continue;
    // From row to row over equal cells; every list of rows is walked once.
    const mine = [start];
    for (const row of mine) {
      for (const { at, byCell } of maps) {
        const same = byCell.get(textOf(originals, row, at)) ?? [];
        if (met.has(same)) continue;
        met.add(same);
        for (const other of same) {
          if (personOf[other] !== -1 || other === start) continue;
          personOf[other] = persons;
          mine.push(other);
        }
      }
    }
    if (mine.length === 1) continue;
    personOf[start] = persons++;
    rows += mine.length;
  }
  return rows === 0 ? undefined : { personOf, rows };
}

/** For each column, by cell the rows that have it; empty cells say nothing. */
function rowsByCell(
  originals: PlainRows,
  columns: readonly string[],
): { readonly at: number; readonly byCell: ReadonlyMap<string, number[]> }[] {
  return columns.map((column) => {
    const at = originals.header.indexOf(column);
    const byCell = new Map<string, number[]>();
    for (let row = 0; row < originals.rows.length; row++) {
      const text = textOf(originals, row, at);
      if (text === '') continue;
      const known = byCell.get(text);
      if (known === undefined) byCell.set(text, [row]);
      else known.push(row);
    }
    return { at, byCell };
  });
}

function textOf({ rows }: PlainRows, row: number, at: number): string {
  const cell = rows[row]?.[at];
  return typeof cell === 'string' ? cell : '';
}

/**
 * Whether rows share an identifier that is not one that persons are told by: they may be about one person, or not. Where the
 * policy marks by which columns persons are told, nothing is open.
 *
 * @param originals - the originals
 * @param policy - the roles
 * @returns `true` when that is open
 */
export function mayShareRows(originals: PlainRows, policy: Policy): boolean {
  if (policy.attributes.some(({ role, person }) => role === 'identifier' && person === true))
    return false;
  return identifiers(originals, policy)
    .slice(1)
    .some((column) => [...countValues(originals, column).values()].some((count) => count > 1));
}

/**
 * Whether some rows say nothing of the person whom they are about: each then counts as a person.
 *
 * @param originals - the originals
 * @param policy - the roles
 * @returns `true` when there are such rows
 */
export function hasUnnamedRows(originals: PlainRows, policy: Policy): boolean {
  const places = personColumns(policy).map((column) => originals.header.indexOf(column));
  return (
    places.length > 0 &&
    originals.rows.some((_, row) => places.every((at) => textOf(originals, row, at) === ''))
  );
}

/**
 * Whether there is no identifier at all that could be looked for in the release.
 *
 * @param originals - the originals
 * @param policy - the roles
 * @returns `true` when no column names anybody
 */
export function namesNobody(originals: PlainRows, policy: Policy): boolean {
  return identifiers(originals, policy).every(
    (column) => countValues(originals, column).size === 0,
  );
}

function identifiers({ header }: PlainRows, { attributes }: Policy): string[] {
  return attributes
    .filter(({ column, role }) => role === 'identifier' && header.includes(column))
    .map(({ column }) => column);
}

function countValues({ header, rows }: PlainRows, column: string): Map<string, number> {
  const at = header.indexOf(column);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cell = row[at];
    if (typeof cell === 'string' && cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return counts;
}
