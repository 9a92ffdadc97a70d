import type { Count } from './count.js';

/** What a count says about the number; both ends included. */
export interface CountBounds {
  /** Least possible number. */
  readonly min: number;
  /** Greatest possible number; absent when open. */
  readonly max?: number;
}

/**
 * The bounds of a count. An estimate is bounded by its own value: nothing is known about its error.
 *
 * @param count - A count.
 */
export function countBounds(count: Count): CountBounds {
  switch (count.kind) {
    case 'exact':
    case 'estimate':
      return { min: count.value, max: count.value };
    case 'interval':
      return count.max === undefined
        ? { min: count.min ?? 0 }
        : { min: count.min ?? 0, max: count.max };
    case 'censored':
      return { min: 0, max: count.below - 1 };
  }
}
