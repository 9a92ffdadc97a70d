const COEFFICIENTS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/**
 * Natural logarithm of the gamma function: Stirling's series from 15 upwards, Lanczos's approximation (g = 7) below.
 *
 * @param x - above 0
 * @returns ln Gamma(x), to about 1e-14 relative
 */
export function lnGamma(x: number): number {
  if (x >= 15) {
    const inverse = 1 / x;
    const square = inverse * inverse;
    const series =
      inverse *
      (1 / 12 -
        square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188)))));
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
  }
  const shifted = x - 1;
  let sum: number = COEFFICIENTS[0];
  for (let at = 1; at < COEFFICIENTS.length; at++)
    sum += (COEFFICIENTS[at] as number) / (shifted + at);
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}
