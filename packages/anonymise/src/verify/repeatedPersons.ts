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
 * Who has several rows. Persons are told by the identifier column that the policy lists first: a case number rather than
 * a name, which several may share.
 *
 * @param originals - the originals
 * @param policy - the roles
 * @returns the persons; `undefined` when everybody has one row, as far as can be told
 */
export function repeatedPersons(originals: PlainRows, policy: Policy): RepeatedPersons | undefined {
  const [column] = identifiers(originals, policy);
  if (column === undefined) return undefined;
  const counts = countValues(originals, column);
  const numbers = new Map<string, number>();
  let rows = 0;
  const at = originals.header.indexOf(column);
  const personOf = Int32Array.from(originals.rows, (row) => {
    const cell = row[at];
    if (typeof cell !== 'string' || (counts.get(cell) ?? 0) < 2) return -1;
    rows++;
    const number = numbers.get(cell) ?? numbers.size;
    numbers.set(cell, number);
    return number;
  });
  return rows === 0 ? undefined : { personOf, rows };
}

/**
 * Whether rows share an identifier that is not the one that persons are told by: they may be about one person, or not.
 *
 * @param originals - the originals
 * @param policy - the roles
 * @returns `true` when that is open
 */
export function mayShareRows(originals: PlainRows, policy: Policy): boolean {
  return identifiers(originals, policy)
    .slice(1)
    .some((column) => [...countValues(originals, column).values()].some((count) => count > 1));
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
