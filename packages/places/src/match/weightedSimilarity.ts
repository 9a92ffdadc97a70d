import { gapCost, substitutionCosts } from './editCosts.js';

const LIMIT = 64;
const WIDTH = LIMIT + 1;
/** Cost of two neighbouring letters in the wrong order. */
const TRANSPOSITION = 0.7;

// Scratch tables for all calls: matching allocates nothing.
const rows = new Float32Array(WIDTH * WIDTH);
const gaps = new Float32Array(WIDTH);

/**
 * Similarity of two keys by weighted edit distance with neighbouring transpositions (optimal string
 * alignment), 1 for equal keys. Costs are those of `editCosts.ts`.
 *
 * @param a - A key of at most 64 characters; the rest is ignored.
 * @param b - Likewise.
 * @returns 1 - distance / longer length, between 0 and 1.
 */
export function weightedSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const m = Math.min(a.length, LIMIT);
  const n = Math.min(b.length, LIMIT);
  if (m === 0 || n === 0) return 0;
  const costs = substitutionCosts();
  rows[0] = 0;
  for (let j = 1; j <= n; j += 1) {
    gaps[j] = gapAt(b, j - 1);
    rows[j] = (rows[j - 1] as number) + (gaps[j] as number);
  }
  for (let i = 1; i <= m; i += 1) {
    const x = a.charCodeAt(i - 1);
    const xBefore = i > 1 ? a.charCodeAt(i - 2) : 0;
    const xGap = gapAt(a, i - 1);
    const row = i * WIDTH;
    const above = row - WIDTH;
    rows[row] = (rows[above] as number) + xGap;
    for (let j = 1; j <= n; j += 1) {
      const y = b.charCodeAt(j - 1);
      const yBefore = j > 1 ? b.charCodeAt(j - 2) : 0;
      const substitution = x < 128 && y < 128 ? (costs[x * 128 + y] as number) : x === y ? 0 : 1;
      let best = (rows[above + j - 1] as number) + substitution;
      const deleted = (rows[above + j] as number) + xGap;
      if (deleted < best) best = deleted;
      const inserted = (rows[row + j - 1] as number) + (gaps[j] as number);
      if (inserted < best) best = inserted;
      if (i > 1 && j > 1 && x === yBefore && y === xBefore && x !== y) {
        const swapped = (rows[above - WIDTH + j - 2] as number) + TRANSPOSITION;
        if (swapped < best) best = swapped;
      }
      rows[row + j] = best;
    }
  }
  const similarity = 1 - (rows[m * WIDTH + n] as number) / Math.max(m, n);
  return similarity > 0 ? similarity : 0;
}

function gapAt(key: string, at: number): number {
  return gapCost(
    key.charCodeAt(at),
    at > 0 ? key.charCodeAt(at - 1) : 0,
    at + 1 < key.length ? key.charCodeAt(at + 1) : 0,
  );
}
