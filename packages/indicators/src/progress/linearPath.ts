import { reached, statusOfRatio, type ProgressInput, type ProgressStatus } from './Progress.js';

/** Progress on a straight line from base to target. */
export interface LinearProgress {
  /** Part of the way from base to target, 1 = there; `null` if the base is the target or no time has passed. */
  readonly share: number | null;
  /** Part of the time from base to target. */
  readonly elapsed: number | null;
  /** Share over elapsed; `null` if there is none. */
  readonly ratio: number | null;
  /** Where the line is at the latest year. */
  readonly expectedNow: number | null;
  /** Judgement. */
  readonly status: ProgressStatus;
}

/**
 * Linear path: how far from base to target, over how much of the time. Works with a zero base or target and with values of
 * both signs; the default of the calculator.
 *
 * @param input - Base, latest value, direction and target.
 */
export function linearPath(input: ProgressInput): LinearProgress {
  const { base, latest, target, direction } = input;
  const none = {
    share: null,
    elapsed: null,
    ratio: null,
    expectedNow: null,
    status: 'unableToAssess',
  } as const;
  if (target === undefined || target.year <= base.year) return none;
  const elapsed = (latest.year - base.year) / (target.year - base.year);
  const distance = target.value - base.value;
  const expectedNow = base.value + distance * elapsed;
  const achieved = reached(latest.value, target.value, direction);
  if (elapsed <= 0) return { ...none, elapsed };
  if (distance === 0)
    return {
      ...none,
      elapsed,
      expectedNow,
      status: achieved ? 'targetAchieved' : 'unableToAssess',
    };
  const share = (latest.value - base.value) / distance;
  const ratio = share / elapsed;
  return {
    share,
    elapsed,
    ratio,
    expectedNow,
    status: achieved ? 'targetAchieved' : statusOfRatio(ratio),
  };
}
