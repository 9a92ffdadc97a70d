/* Rounding as protection: Handbook on Statistical Disclosure Control (sdcTools/HandbookSDC), chapters 4 and 5. */

/**
 * Unbiased random rounding: a remainder r of base b goes down with probability (b - r) / b, up with r / b, so that the
 * expected value is the count. Rounding to the nearest multiple is no protection: it can be unpicked.
 *
 * @param count - Zero or more.
 * @param base - Base, such as 3 or 5.
 * @param chance - From 0 up to but not including 1. Derive it from a secret and the identity of the cell: the same cell must
 * round the same way each time, else repeated tables average the noise out.
 */
export function randomRound(count: number, base: number, chance: number): number {
  const rest = count % base;
  return count - rest + (chance < rest / base ? base : 0);
}

/**
 * What a reader can conclude from a count rounded at random.
 *
 * @param rounded - Published multiple of the base.
 * @param base - Base.
 * @returns Least and greatest true count.
 */
export function roundedInterval(
  rounded: number,
  base: number,
): { readonly low: number; readonly high: number } {
  return { low: Math.max(0, rounded - base + 1), high: rounded + base - 1 };
}
