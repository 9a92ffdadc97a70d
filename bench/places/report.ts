import type { Resolution } from '../../packages/places/src/model/Resolution.ts';
import { createResolver } from '../../packages/places/src/resolve/createResolver.ts';
import type { Resolver } from '../../packages/places/src/resolve/Resolver.ts';
import type { EvaluationRow } from './evaluation.ts';

/** What one group of names gave. */
export interface GroupResult {
  n: number;
  top1: number;
  top5: number;
  accepted: number;
  wrong: number;
  squares: number;
  bins: { n: number; right: number; probability: number }[];
}

/**
 * Resolves labelled names with country, level and parent known and counts what came out.
 *
 * @param resolver - the resolver
 * @param rows - labelled names
 * @param show - called for each accepted name that is wrong, and each first candidate that is
 * @returns results by group
 */
export function evaluate(
  resolver: Resolver,
  rows: readonly EvaluationRow[],
  show?: (row: EvaluationRow, answer: Resolution, right: boolean) => void,
): Map<string, GroupResult> {
  const results = new Map<string, GroupResult>();
  for (const row of rows) {
    if (row.kind === 'free_text' || row.kind === 'negative') continue;
    const answer = resolver.resolve(row.raw, {
      country: row.level === 'country' ? undefined : row.country,
      level: row.level,
      parent: row.parent,
    });
    const result = results.get(row.group) ?? {
      n: 0,
      top1: 0,
      top5: 0,
      accepted: 0,
      wrong: 0,
      squares: 0,
      bins: Array.from({ length: 10 }, () => ({ n: 0, right: 0, probability: 0 })),
    };
    results.set(row.group, result);
    const right = row.expected.has(answer.candidates[0]?.place.id ?? '');
    result.n += 1;
    if (right) result.top1 += 1;
    if (answer.candidates.some(({ place }) => row.expected.has(place.id))) result.top5 += 1;
    if (answer.status === 'matched') {
      result.accepted += 1;
      if (!right) result.wrong += 1;
    }
    result.squares += (answer.probability - (right ? 1 : 0)) ** 2;
    const bin = result.bins[Math.min(9, Math.floor(answer.probability * 10))];
    if (bin) {
      bin.n += 1;
      bin.right += right ? 1 : 0;
      bin.probability += answer.probability;
    }
    show?.(row, answer, right);
  }
  return results;
}

/**
 * Adds groups up.
 *
 * @param results - results by group
 * @param prefix - which groups, by the start of their names
 * @returns their sum
 */
export function sum(results: ReadonlyMap<string, GroupResult>, prefix = ''): GroupResult {
  const total: GroupResult = {
    n: 0,
    top1: 0,
    top5: 0,
    accepted: 0,
    wrong: 0,
    squares: 0,
    bins: Array.from({ length: 10 }, () => ({ n: 0, right: 0, probability: 0 })),
  };
  for (const [group, result] of results) if (group.startsWith(prefix)) add(total, result);
  return total;
}

/**
 * Joins the results of two parts of the names.
 *
 * @param a - results by group
 * @param b - results by group
 * @returns results of both
 */
export function merge(
  a: ReadonlyMap<string, GroupResult>,
  b: ReadonlyMap<string, GroupResult>,
): Map<string, GroupResult> {
  return new Map(
    [...a.keys(), ...b.keys()].map((group) => {
      const both = sum(new Map<string, GroupResult>());
      for (const result of [a.get(group), b.get(group)]) if (result) add(both, result);
      return [group, both];
    }),
  );
}

function add(total: GroupResult, result: GroupResult): void {
  total.n += result.n;
  total.top1 += result.top1;
  total.top5 += result.top5;
  total.accepted += result.accepted;
  total.wrong += result.wrong;
  total.squares += result.squares;
  result.bins.forEach((bin, at) => {
    const into = total.bins[at];
    if (!into) return;
    into.n += bin.n;
    into.right += bin.right;
    into.probability += bin.probability;
  });
}

/** Expected calibration error over ten equal bins. */
export function calibrationError({ bins, n }: GroupResult): number {
  return (
    bins.reduce((total, bin) => total + Math.abs(bin.right - bin.probability), 0) / Math.max(1, n)
  );
}

export { createResolver };
