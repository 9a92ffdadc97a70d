import type { Policy } from '../policy/Policy.js';
import { foldText } from '../text/foldText.js';
import type { PlainRows } from './ReleaseEvidence.js';

/** Fewest digits that tell anything. */
const FRAGMENT = 4;
/** Numbers of this many digits are also recognised by their end. */
const WHOLE = 7;
/** Rows that may agree by chance, and the share of all that may. */
const BY_CHANCE = 3;
const SHARE_BY_CHANCE = 0.02;

/**
 * Counts rows whose published cells repeat digits of the row's own identifier: a case number without its letters, the end of
 * a phone number. Such digits stand in many cells by chance; what gives them away is that they stand in the right row, row
 * after row.
 *
 * @param originals - the originals
 * @param release - the file as rows: what it does not show tells nothing
 * @param policy - the roles
 * @returns the rows; 0 where they are no more than chance
 */
export function linkedFragments(originals: PlainRows, release: PlainRows, policy: Policy): number {
  const placesOf = (isWanted: (role: string) => boolean): number[] =>
    policy.attributes
      .filter(({ role }) => isWanted(role))
      .map(({ column }) => originals.header.indexOf(column))
      .filter((at) => at !== -1);
  const secret = placesOf((role) => role === 'identifier');
  const open = placesOf((role) => role !== 'identifier' && role !== 'free-text').filter((at) =>
    release.header.includes(originals.header[at] as string),
  );
  const digitsOf = digitReader();
  const most = Math.max(BY_CHANCE, originals.rows.length * SHARE_BY_CHANCE);
  let linked = 0;
  for (const at of open) {
    const shown = new Set<string>();
    const place = release.header.indexOf(originals.header[at] as string);
    for (const row of release.rows) for (const part of digitsOf(row[place])) shown.add(part);
    if (shown.size === 0) continue;
    for (const id of secret) {
      const rowsOf = new Map<string, number>();
      for (const row of originals.rows) {
        const parts = digitsOf(row[at]).filter((part) => shown.has(part));
        if (parts.length === 0) continue;
        const mine = digitsOf(row[id]);
        const part = parts.find((each) => mine.some((run) => repeats(each, run)));
        if (part !== undefined) rowsOf.set(part, (rowsOf.get(part) ?? 0) + 1);
      }
      // Digits that many rows share, such as the year in a case number, single nobody out.
      const few = [...rowsOf.values()].filter((rows) => rows <= BY_CHANCE);
      const rows = few.reduce((sum, count) => sum + count, 0);
      if (rows > most) linked += rows;
    }
  }
  return linked;
}

function repeats(part: string, run: string): boolean {
  return part === run || (run.length >= WHOLE && run.endsWith(part));
}

/** Runs of four digits and more, and all digits together; each cell is read once. */
function digitReader(): (cell: unknown) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (cell) => {
    if (typeof cell !== 'string') return [];
    const before = known.get(cell);
    if (before !== undefined) return before;
    const runs = foldText(cell).match(/\d+/gu) ?? [];
    const parts = [...new Set([...runs, runs.join('')])].filter(
      ({ length }) => length >= FRAGMENT && length <= 20,
    );
    known.set(cell, parts);
    return parts;
  };
}
