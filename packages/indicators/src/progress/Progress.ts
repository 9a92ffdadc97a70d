/** A value of a year. */
export interface YearValue {
  /** Calendar year; of a split year the year in which it starts. Fractions are allowed. */
  readonly year: number;
  /** The value. */
  readonly value: number;
}

/** What progress is judged from. */
export interface ProgressInput {
  /** Where the plan started. */
  readonly base: YearValue;
  /** Latest value known. */
  readonly latest: YearValue;
  /** Which way is wanted. */
  readonly direction: 'increase' | 'decrease';
  /** What the plan wants; absent = growth alone is judged (growth method only). */
  readonly target?: YearValue | undefined;
}

/** The judgement. */
export type ProgressStatus =
  | 'targetAchieved'
  | 'onTrack'
  | 'accelerationNeeded'
  | 'limited'
  | 'deterioration'
  | 'unableToAssess';

/** Cut points of the ratio of progress made to progress needed, shared by both methods. */
export function statusOfRatio(ratio: number): ProgressStatus {
  if (ratio >= 0.95) return 'onTrack';
  if (ratio >= 0.6) return 'accelerationNeeded';
  return ratio >= 0 ? 'limited' : 'deterioration';
}

/** Whether a value has reached a target in the wanted direction. */
export const reached = (
  value: number,
  target: number,
  direction: 'increase' | 'decrease',
): boolean => (direction === 'increase' ? value >= target : value <= target);
