/**
 * Individual risk of Franconi and Polettini (2004): expected 1 / F given the sample count f, F being negative binomial
 * with p = f / (sum of weights). Exact: p * J(f) with J(1) = ln(1/p) / (1-p) and J(f+1) = (1/f - p J(f)) / (1-p), which
 * follows from the integral form of Gauss's hypergeometric function 2F1(1, 1; f+1; 1-p).
 *
 * @param count - records with the same keys in the sample, at least 1
 * @param weight - sum of their sampling weights, at least `count`
 * @returns the risk, above 0, at most 1
 */
export function individualRisk(count: number, weight: number): number {
  const p = count / weight;
  if (p >= 1) return 1 / count;
  const q = 1 - p;
  // Upward recurrence multiplies errors by p / q; below one half it damps them, above it the series converges fast.
  if (p < 0.5) {
    let value = Math.log(1 / p) / q;
    for (let f = 1; f < count; f++) value = (1 / f - p * value) / q;
    return p * value;
  }
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 10_000 && term > 1e-18 * sum; n++) {
    term *= (n * q) / (count + n);
    sum += term;
  }
  return (p / count) * sum;
}

/**
 * The approximation that sdcMicro uses by default: exact for counts 1 and 2, `p / (f - (1 - p))` above.
 *
 * @param count - records with the same keys in the sample, at least 1
 * @param weight - sum of their sampling weights
 * @returns the risk
 */
export function approximateIndividualRisk(count: number, weight: number): number {
  const p = count / weight;
  if (p >= 1) return 1 / count;
  const odds = p / (1 - p);
  if (count === 1) return odds * Math.log(1 / p);
  if (count === 2) return odds - odds ** 2 * Math.log(1 / p);
  return p / (count - (1 - p));
}
