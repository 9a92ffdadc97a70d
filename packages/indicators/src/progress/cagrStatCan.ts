import { reached, statusOfRatio, type ProgressInput, type ProgressStatus } from './Progress.js';

/** Progress by growth rates. */
export interface GrowthProgress {
  /** Yearly growth so far (0.05 = 5 %); without a target counted in the wanted direction. */
  readonly cagr: number | null;
  /** Yearly growth needed to reach the target. */
  readonly cagrRequired: number | null;
  /** Growth made over growth needed. */
  readonly ratio: number | null;
  /** Score, -5 to 5. */
  readonly score: number | null;
  /** Judgement. */
  readonly status: ProgressStatus;
}

/** Options of the growth method. */
export interface GrowthOptions {
  /** Stands in for a base or target of zero; default 0.001. The judgement depends on it: prefer the linear path there. */
  readonly zeroStandIn?: number;
}

/** Interpolates on a line of (value, score) points, flat outside. */
function interpolate(value: number, points: readonly (readonly [number, number])[]): number {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return Number.NaN;
  if (value <= first[0]) return first[1];
  for (let index = 1; index < points.length; index += 1) {
    const [x0, y0] = points[index - 1] ?? first;
    const [x1, y1] = points[index] ?? last;
    if (value <= x1) return y0 + ((value - x0) / (x1 - x0)) * (y1 - y0);
  }
  return last[1];
}

/** Score of a ratio of growth made to growth needed. */
export const scoreOfRatio = (ratio: number): number =>
  interpolate(ratio, [
    [-0.6, -5],
    [0.6, 0],
    [1.3, 5],
  ]);

/** Score of a growth rate in the wanted direction, where no target was set. */
export const scoreOfGrowth = (growth: number): number =>
  interpolate(growth, [
    [-0.02, -5],
    [0, -2.5],
    [0.005, 0],
    [0.015, 2.5],
    [0.02, 5],
  ]);

/** Judgement of a growth rate in the wanted direction, where no target was set. */
export function statusOfGrowth(growth: number): ProgressStatus {
  if (growth >= 0.015) return 'onTrack';
  if (growth >= 0.005) return 'accelerationNeeded';
  return growth >= 0 ? 'limited' : 'deterioration';
}

/**
 * The growth method of Open SDG, made by Statistics Canada (open-sdg/open-sdg:docs/progress-methodology.md@26d2e38):
 * compound yearly growth made over compound yearly growth needed. The factor for indicators near a natural limit is
 * taken as 1: its formula is not published as text.
 *
 * @param input - Base, latest value, direction and perhaps a target.
 * @param options - Stand-in for zero.
 */
export function cagrStatCan(input: ProgressInput, options: GrowthOptions = {}): GrowthProgress {
  const { base, latest, target, direction } = input;
  const none = {
    cagr: null,
    cagrRequired: null,
    ratio: null,
    score: null,
    status: 'unableToAssess',
  } as const;
  const years = latest.year - base.year;
  if (years < 1) return none;
  if (target !== undefined && reached(latest.value, target.value, direction)) {
    const sameSign =
      base.value !== 0 && latest.value !== 0 && Math.sign(base.value) === Math.sign(latest.value);
    const cagr = sameSign ? (latest.value / base.value) ** (1 / years) - 1 : null;
    return { ...none, cagr, score: 5, status: 'targetAchieved' };
  }
  const standIn = options.zeroStandIn ?? 0.001;
  const from = base.value === 0 ? standIn : base.value;
  const to = latest.value;
  const sign = Math.sign(from);
  if (to === 0 || Math.sign(to) !== sign) return none;
  const growth = (to / from) ** (1 / years) - 1;
  // Among negative values growth away from zero is a fall.
  const wanted = (direction === 'increase' ? 1 : -1) * sign;
  if (target === undefined) {
    const directed = wanted * growth;
    return {
      cagr: directed,
      cagrRequired: null,
      ratio: null,
      score: scoreOfGrowth(directed),
      status: statusOfGrowth(directed),
    };
  }
  const goal = target.value === 0 ? standIn * sign : target.value;
  if (Math.sign(goal) !== sign || target.year <= base.year) return none;
  const required = (goal / from) ** (1 / (target.year - base.year)) - 1;
  if (required === 0) return none;
  const ratio = (wanted * growth) / Math.abs(required);
  return {
    cagr: growth,
    cagrRequired: required,
    ratio,
    score: scoreOfRatio(ratio),
    status: statusOfRatio(ratio),
  };
}

/**
 * Judgement of several series together: the mean of their scores; achieved only if every series is.
 *
 * @param scores - Scores of the series.
 * @param allAchieved - Whether every series reached its target.
 */
export function aggregateScores(
  scores: readonly number[],
  allAchieved: boolean,
): { readonly mean: number | null; readonly status: ProgressStatus } {
  if (scores.length === 0) return { mean: null, status: 'unableToAssess' };
  const mean = scores.reduce((a, b) => a + b, 0) / scores.length;
  if (allAchieved) return { mean, status: 'targetAchieved' };
  if (mean >= 2.5) return { mean, status: 'onTrack' };
  if (mean >= 0) return { mean, status: 'accelerationNeeded' };
  return { mean, status: mean >= -2.5 ? 'limited' : 'deterioration' };
}
