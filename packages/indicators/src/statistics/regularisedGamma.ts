import { logGamma } from './logGamma.js';

const tiny = 1e-300;
const epsilon = 1e-17;

/**
 * Lower and upper regularised incomplete gamma functions: P(a, x) and Q(a, x) = 1 - P(a, x).
 *
 * Series below a + 1, continued fraction (Lentz) above, so that neither loses digits by subtraction.
 *
 * @param a - Shape, positive.
 * @param x - Argument, not negative.
 */
export function regularisedGamma(
  a: number,
  x: number,
): { readonly lower: number; readonly upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 100_000; n += 1) {
      term *= x / (a + n);
      sum += term;
      if (term < sum * epsilon) break;
    }
    const lower = sum * factor;
    return { lower, upper: 1 - lower };
  }
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < 100_000; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = numerator * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + numerator / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const delta = d * c;
    h *= delta;
    if (Math.abs(delta - 1) < 1e-16) break;
  }
  const upper = factor * h;
  return { lower: 1 - upper, upper };
}
