import type { Policy } from '../policy/Policy.js';
import { type CountedColumns, countKeys, keysOfOriginals } from './countOriginals.js';
import { leastCount } from './Examination.js';
import type { HiddenCounts } from './HiddenCounts.js';
import type { ReadTable } from './readTables.js';
import type { PlainRows } from './ReleaseEvidence.js';

interface Margin {
  readonly columns: CountedColumns;
  /** Published counts; none of a margin that no table publishes. */
  readonly counts: ReadonlyMap<string, number>;
  readonly isPublished: boolean;
}

/**
 * Collects the counts that a file does not tell, and all that ties them to those that it tells: every margin of every
 * table, also those that no table publishes but that two have in common. The attacker is granted more than she has: she
 * knows which combinations occur at all.
 *
 * @param tables - the tables as read from the file
 * @param policy - the policy
 * @param originals - the originals
 * @returns the hidden counts and what is known about them
 */
export function findHidden(
  tables: readonly ReadTable[],
  policy: Policy,
  originals: PlainRows,
): HiddenCounts {
  const k = leastCount(policy);
  const margins = withShared(tables);
  const keys = margins.map(({ columns }) => keysOfOriginals(originals, policy, columns));
  const truths = keys.map(countKeys);
  const truth: number[] = [];
  const small: number[] = [];
  const positions = margins.map(({ counts, isPublished }, at) => {
    const hidden = new Map<string, number>();
    for (const [key, count] of truths[at] as Map<string, number>) {
      if (counts.has(key)) continue;
      hidden.set(key, truth.length);
      if (isPublished && count < k) small.push(truth.length);
      truth.push(count);
    }
    return hidden;
  });
  const equations: HiddenCounts['equations'][number][] = [];
  margins.forEach((coarse, up) => {
    margins.forEach((fine, down) => {
      if (up === down || !isMargin(coarse.columns, fine.columns)) return;
      const parts = new Map<string, Set<string>>();
      (keys[down] as string[]).forEach((key, row) => {
        const above = (keys[up] as string[])[row] as string;
        const set = parts.get(above) ?? new Set();
        parts.set(above, set.add(key));
      });
      for (const [above, below] of parts) {
        const terms: (readonly [number, 1 | -1])[] = [];
        let constant = coarse.counts.get(above) ?? 0;
        const whole = positions[up]?.get(above);
        if (whole !== undefined) terms.push([whole, -1]);
        for (const key of below) {
          const part = positions[down]?.get(key);
          if (part === undefined) constant -= fine.counts.get(key) ?? 0;
          else terms.push([part, 1]);
        }
        if (terms.length > 0) equations.push({ terms, constant });
      }
    });
  });
  return { truth, small, equations };
}

/** The tables, and whatever any two of them have in common, at the coarser level of each shared column. */
function withShared(tables: readonly ReadTable[]): Margin[] {
  const margins: Margin[] = tables.map((table) => ({ ...table, isPublished: true }));
  const seen = new Set(margins.map(({ columns }) => nameOf(columns)));
  for (let one = 1; one < margins.length; one++) {
    for (let other = 0; other < one; other++) {
      const columns = (margins[one] as Margin).columns.flatMap((mine) => {
        const theirs = margins[other]?.columns.find(({ column }) => column === mine.column);
        if (theirs === undefined) return [];
        return [theirs.level > mine.level ? theirs : mine];
      });
      if (seen.has(nameOf(columns))) continue;
      seen.add(nameOf(columns));
      margins.push({ columns, counts: new Map(), isPublished: false });
    }
  }
  return margins;
}

function nameOf(columns: CountedColumns): string {
  return JSON.stringify(columns.map(({ column, level }) => [column, level]).sort());
}

function isMargin(coarse: CountedColumns, fine: CountedColumns): boolean {
  const levels = new Map(fine.map(({ column, level }) => [column, level]));
  return coarse.every(({ column, level }) => level >= (levels.get(column) ?? Infinity));
}
