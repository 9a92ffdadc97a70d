/** Coefficients B(2k) / (2k (2k - 1)) of the Stirling series, k = 1 to 8 (Abramowitz and Stegun 6.1.41). */
const stirling = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360_360,
  1 / 156,
  -3617 / 122_400,
];

/**
 * Natural logarithm of the gamma function for positive arguments, to about 15 digits: the argument is raised to at
 * least 12 by the recurrence, where eight terms of the Stirling series are exact to the last bit.
 *
 * @param x - Positive number.
 */
export function logGamma(x: number): number {
  let shift = 1;
  let z = x;
  while (z < 12) {
    shift *= z;
    z += 1;
  }
  let series = 0;
  const inverseSquare = 1 / (z * z);
  for (let k = stirling.length - 1; k >= 0; k -= 1)
    series = series * inverseSquare + (stirling[k] ?? 0);
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series / z - Math.log(shift);
}
