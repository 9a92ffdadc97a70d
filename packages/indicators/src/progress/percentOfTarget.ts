/**
 * Value as a percentage of the target; `null` for a target that is zero or negative.
 *
 * @param value - Latest value.
 * @param target - Target.
 */
export const percentOfTarget = (value: number, target: number): number | null =>
  target > 0 ? (100 * value) / target : null;
