import { misuse } from '../error/misuse.js';
import { throwIfAborted } from '../error/throwIfAborted.js';
import type { Solver } from '../solver/loadSolver.js';
import type { CountedNode } from './CountedNode.js';
import { besiege } from './besiege.js';
import type { Sums } from './tieSums.js';

/** Cost of a hidden cell in a sum that was whole before: it will ask for another. */
const NEW_HOLE = 100;

/**
 * Chooses the cells that are not published: those of fewer than k persons, and then so many others that nobody can tell
 * by adding and subtracting that one of those holds fewer than k. First every sum with a hole is given holes of k persons
 * together; then linear programs look for what that leaves open.
 *
 * @param nodes - the counted nodes; those without a name are never published
 * @param system - their cells and sums
 * @param k - fewest persons that a count may tell of
 * @param loadSolver - loads the solver, when it is needed
 * @param signal - ends the computation
 * @returns 1 for every cell that stays hidden
 */
export async function hideCells(
  nodes: readonly CountedNode[],
  system: Sums,
  k: number,
  loadSolver: () => Promise<Solver>,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const { counts, nodeOf } = system;
  const published = (cell: number): boolean => nodes[nodeOf[cell] as number]?.name !== undefined;
  const hidden = Uint8Array.from(counts, (count, cell) => Number(!published(cell) || count < k));
  const small = counts.flatMap((count, cell) => (published(cell) && count < k ? [cell] : []));
  // The total stays: without it there would be nothing to count by.
  const total = system.starts[nodes.findIndex(({ columns }) => columns.length === 0)];
  const mayHide = (cell: number): boolean => hidden[cell] === 0 && cell !== total;
  const safe = new Set<number>();
  for (;;) {
    throwIfAborted(signal);
    widenSums(system, hidden, k, mayHide);
    const asked = small.filter((cell) => !safe.has(cell));
    if (asked.length === 0) return hidden;
    const open = besiege(system, hidden, asked, k, await loadSolver());
    // What more holes cannot narrow is safe for good.
    for (const cell of asked) if (!open.includes(cell)) safe.add(cell);
    if (open.length === 0) return hidden;
    const touched = new Set<number>();
    let changed = false;
    for (const cell of open) {
      const near = system.sumsOf[cell] ?? [];
      if (near.some((sum) => touched.has(sum))) continue;
      const choice =
        cheapest(system, hidden, mayHide, near) ?? farthest(system, hidden, mayHide, cell);
      if (choice === undefined) continue;
      hidden[choice] = 1;
      changed = true;
      for (const sum of system.sumsOf[choice] ?? []) touched.add(sum);
    }
    if (!changed) {
      throw misuse(
        'limit-exceeded',
        'The tables cannot be protected: nothing is left to hide.',
        'Publish fewer tables, or coarser ones.',
      );
    }
  }
}

/** A sum with holes of fewer than k persons together would tell of them: it gets another hole, the cheapest. */
function widenSums(
  system: Sums,
  hidden: Uint8Array,
  k: number,
  mayHide: (cell: number) => boolean,
): void {
  const { counts, sums, sumsOf } = system;
  const queue = sums.map((_, at) => at);
  while (queue.length > 0) {
    const at = queue.pop() as number;
    const [whole = -1, ...parts] = sums[at] ?? [];
    if (hidden[whole] === 1) continue;
    const holes = parts.filter((part) => hidden[part] === 1);
    const persons = holes.reduce((sum, part) => sum + (counts[part] as number), 0);
    if (holes.length === 0 || persons >= k) continue;
    const choice =
      cheapest(system, hidden, (cell) => cell !== whole && mayHide(cell), [at]) ??
      (mayHide(whole) ? whole : undefined);
    if (choice === undefined) continue;
    hidden[choice] = 1;
    queue.push(...(sumsOf[choice] ?? []));
    queue.push(at);
  }
}

/** The shown cell of some sums whose loss costs least: few persons, and no sum that was whole before. */
function cheapest(
  { counts, sums, sumsOf }: Sums,
  hidden: Uint8Array,
  mayHide: (cell: number) => boolean,
  among: readonly number[],
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const sum of among) {
    for (const cell of sums[sum] ?? []) {
      if (!mayHide(cell)) continue;
      const holes = (sumsOf[cell] ?? []).filter((other) =>
        (sums[other] ?? []).every((part) => hidden[part] === 0),
      ).length;
      const cost = (counts[cell] as number) + holes * NEW_HOLE;
      if (cost < least || (cost === least && cell < (best ?? Infinity))) {
        least = cost;
        best = cell;
      }
    }
  }
  return best;
}

/** Beyond the sums of the cell itself: those that its hidden neighbours stand in. */
function farthest(
  system: Sums,
  hidden: Uint8Array,
  mayHide: (cell: number) => boolean,
  from: number,
): number | undefined {
  const seen = new Set([from]);
  let ring = [from];
  while (ring.length > 0) {
    const sums = ring.flatMap((cell) => system.sumsOf[cell] ?? []);
    const choice = cheapest(system, hidden, mayHide, sums);
    if (choice !== undefined) return choice;
    const next = sums
      .flatMap((sum) => system.sums[sum] ?? [])
      .filter((cell) => hidden[cell] === 1 && !seen.has(cell));
    ring = [...new Set(next)];
    for (const cell of ring) seen.add(cell);
  }
  return undefined;
}
