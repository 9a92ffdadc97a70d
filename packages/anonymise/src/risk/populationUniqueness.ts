import { lnGamma } from './lnGamma.js';

/** Estimates of how many people are unique in the population, from the class sizes of a sample. */
export interface PopulationUniqueness {
  /** Share of unique people in the population. */
  readonly share: number;
  /** The estimator. */
  readonly estimator: 'pitman' | 'zayatz';
}

/**
 * Zayatz's estimator (1991): sample uniques times the probability that a sample unique is a population unique, the
 * population's class sizes being taken to be distributed as the sample's.
 *
 * @param sizes - sizes of the classes in the sample
 * @param fraction - sampling fraction, above 0, at most 1
 * @returns the estimate
 */
export function zayatz(sizes: ArrayLike<number>, fraction: number): PopulationUniqueness {
  const histogram = sizeHistogram(sizes);
  const sample = Array.from(sizes).reduce((sum, size) => sum + size, 0);
  const population = Math.round(sample / fraction);
  const uniques = histogram.get(1) ?? 0;
  let chance = 0;
  for (const [size, count] of histogram) {
    // Probability that exactly one of `size` people is among `sample` drawn of `population`.
    const log =
      Math.log(size) + lnChoose(population - size, sample - 1) - lnChoose(population, sample);
    chance += (count / sizes.length) * Math.exp(log);
  }
  const unique =
    (uniques / sizes.length) *
    Math.exp(lnChoose(population - 1, sample - 1) - lnChoose(population, sample));
  const share = uniques === 0 ? 0 : ((uniques / fraction) * (unique / chance)) / population;
  return { share, estimator: 'zayatz' };
}

/**
 * Pitman's model (Hoshino 2001): the sample's partition is fitted by a two-parameter Ewens-Pitman distribution by maximum
 * likelihood.
 *
 * @param sizes - sizes of the classes in the sample
 * @param fraction - sampling fraction, above 0, at most 1
 * @returns the estimate; share `NaN` when the likelihood has no maximum (as for data without any repetition)
 */
export function pitman(sizes: ArrayLike<number>, fraction: number): PopulationUniqueness {
  const sample = Array.from(sizes).reduce((sum, size) => sum + size, 0);
  const population = Math.round(sample / fraction);
  const fit = fitPitman(sizes, sample);
  if (fit === undefined) return { share: Number.NaN, estimator: 'pitman' };
  const { theta, alpha } = fit;
  const uniques = Math.exp(
    lnGamma(theta + 1) - lnGamma(theta + alpha) + alpha * Math.log(population),
  );
  return { share: uniques / population, estimator: 'pitman' };
}

/** Newton's method on the log-likelihood, halving steps that leave the domain or go down. */
function fitPitman(
  sizes: ArrayLike<number>,
  sample: number,
): { theta: number; alpha: number } | undefined {
  const histogram = [...sizeHistogram(sizes)];
  const classes = sizes.length;
  if (classes < 2 || classes === sample) return undefined;
  // Tails of the histogram: classes with more than i records, for i = 1, 2, ...
  const largest = Math.max(...histogram.map(([size]) => size));
  const over = new Float64Array(largest);
  for (const [size, count] of histogram)
    for (let at = 1; at < size; at++) over[at] = (over[at] as number) + count;
  const evaluate = (
    theta: number,
    alpha: number,
  ): { value: number; gradient: [number, number]; hessian: [number, number, number] } => {
    let [value, dt, da, dtt, dta, daa] = [0, 0, 0, 0, 0, 0];
    for (let i = 1; i < classes; i++) {
      const x = theta + i * alpha;
      value += Math.log(x);
      dt += 1 / x;
      da += i / x;
      dtt -= 1 / x ** 2;
      dta -= i / x ** 2;
      daa -= i ** 2 / x ** 2;
    }
    for (let i = 1; i < sample; i++) {
      const x = theta + i;
      value -= Math.log(x);
      dt -= 1 / x;
      dtt += 1 / x ** 2;
    }
    for (let i = 1; i < largest; i++) {
      const n = over[i] as number;
      value += n * Math.log(i - alpha);
      da -= n / (i - alpha);
      daa -= n / (i - alpha) ** 2;
    }
    return { value, gradient: [dt, da], hessian: [dtt, dta, daa] };
  };
  let best: { theta: number; alpha: number; value: number } | undefined;
  for (const [startTheta, startAlpha] of [
    [classes, 0.5],
    [10, 0.5],
    [classes / 4, 0.1],
    [1, 0.9],
  ] as const) {
    let theta: number = startTheta;
    let alpha: number = startAlpha;
    let state = evaluate(theta, alpha);
    for (let round = 0; round < 200; round++) {
      const [dt, da] = state.gradient;
      const [dtt, dta, daa] = state.hessian;
      const determinant = dtt * daa - dta * dta;
      // Where the likelihood is not concave, climb along the scaled gradient instead.
      const concave = determinant > 0 && dtt < 0;
      let stepTheta = concave ? -(daa * dt - dta * da) / determinant : dt / Math.abs(dtt);
      let stepAlpha = concave ? -(dtt * da - dta * dt) / determinant : da / Math.abs(daa);
      let moved = false;
      for (let half = 0; half < 30; half++, stepTheta /= 2, stepAlpha /= 2) {
        const nextTheta = theta + stepTheta;
        const nextAlpha = alpha + stepAlpha;
        if (nextAlpha <= 0 || nextAlpha >= 1 || nextTheta <= -nextAlpha) continue;
        const next = evaluate(nextTheta, nextAlpha);
        if (!(next.value >= state.value)) continue;
        moved = Math.abs(stepTheta) > 1e-13 * Math.abs(theta) || Math.abs(stepAlpha) > 1e-15;
        [theta, alpha, state] = [nextTheta, nextAlpha, next];
        break;
      }
      if (!moved) break;
    }
    if (best === undefined || state.value > best.value) best = { theta, alpha, value: state.value };
    // A vanishing gradient inside the domain is the maximum; further starts are for data where Newton got stuck.
    const [dt, da] = state.gradient;
    if (Math.abs(dt * theta) < 1e-6 * sample && Math.abs(da) < 1e-6 * sample) break;
  }
  return best;
}

function sizeHistogram(sizes: ArrayLike<number>): Map<number, number> {
  const histogram = new Map<number, number>();
  for (let id = 0; id < sizes.length; id++)
    histogram.set(sizes[id] as number, (histogram.get(sizes[id] as number) ?? 0) + 1);
  return new Map([...histogram].sort(([left], [right]) => left - right));
}

function lnChoose(n: number, k: number): number {
  return k < 0 || k > n ? -Infinity : lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
}
