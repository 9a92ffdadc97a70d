import { isUnder } from './isUnder.js';

/** A row of a random table. */
export type Row = readonly (string | null | readonly string[])[];

/**
 * Who a row is about; rows without a name are a person each.
 *
 * @param rows - the rows, the name first
 * @param row - number of the row
 * @returns a text that is equal exactly for rows of one person
 */
export const personOf = (rows: readonly Row[], row: number): string =>
  rows[row]?.[0] === '' ? `row ${String(row)}` : String(rows[row]?.[0]);

/**
 * Candidates of every original by brute force over all pairs. The worst case: whoever could be in a class is in it with all
 * rows that fit.
 *
 * @param rows - the originals, the name first
 * @param written - the released rows
 * @returns one count an original
 */
export function bruteCandidates(rows: readonly Row[], written: readonly Row[]): number[] {
  const several = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    const person = personOf(rows, row);
    several.set(person, (several.get(person) ?? 0) + 1);
  }
  const classes = new Map<string, Row[]>();
  for (const row of written) {
    const key = JSON.stringify(row.slice(0, 3));
    classes.set(key, [...(classes.get(key) ?? []), row]);
  }
  const measured = [...classes.values()].map((members) => {
    const fits = rows.map((row) => isUnder(row, members[0] as Row));
    const counts = new Map<string, number>();
    fits.forEach((fit, row) => {
      const person = personOf(rows, row);
      if (fit && (several.get(person) ?? 0) > 1) counts.set(person, (counts.get(person) ?? 0) + 1);
    });
    let left = members.length;
    let persons = 0;
    for (const count of [...counts.values()].sort((a, b) => b - a)) {
      if (left <= 0) break;
      left -= count;
      persons++;
    }
    return { fits, isShared: counts.size > 0, persons: persons + Math.max(0, left) };
  });
  return rows.map((_, row) => {
    const mine = measured.filter(({ fits }) => fits[row]);
    const alone = mine.filter(({ isShared }) => !isShared);
    const shared = mine.filter(({ isShared }) => isShared).map(({ persons }) => persons);
    return alone.reduce((sum, { persons }) => sum + persons, 0) + Math.max(0, ...shared);
  });
}
