import type { Quantity } from '../values/Quantity.js';

/** A figure in one of two runs or exports. */
export interface RevisedFigure {
  /** Label it was printed under. */
  readonly label: string;
  /** The value; `null` = not there. */
  readonly value: Quantity | null;
}

/** What happened to a figure. */
export type RevisionStatus = 'unchanged' | 'changed' | 'added' | 'removed' | 'relabelled';

/**
 * What happened to a figure between two runs or exports. The same value under another label is relabelled, not changed.
 *
 * @param earlier - The figure before.
 * @param later - The figure after.
 */
export function revisionStatus(earlier: RevisedFigure, later: RevisedFigure): RevisionStatus {
  if (earlier.value === null) return later.value === null ? 'unchanged' : 'added';
  if (later.value === null) return 'removed';
  const same = earlier.value.low === later.value.low && earlier.value.high === later.value.high;
  if (!same) return 'changed';
  return earlier.label === later.label ? 'unchanged' : 'relabelled';
}
