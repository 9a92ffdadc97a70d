/* Rules and protection levels: Handbook on Statistical Disclosure Control (sdcTools/HandbookSDC), chapter 4. */

/** What each contributor put in, greatest first. */
function sorted(contributions: readonly number[]): readonly number[] {
  return contributions.filter((amount) => amount > 0).sort((a, b) => b - a);
}

const total = (amounts: readonly number[]): number =>
  amounts.reduce((running, amount) => running + amount, 0);

/**
 * Minimum frequency: too few contributors. No contributor is no disclosure.
 *
 * @param contributors - How many there are.
 * @param least - How many there must be.
 */
export const tooFew = (contributors: number, least: number): boolean =>
  contributors > 0 && contributors < least;

/**
 * Dominance, the (n,k) rule: the n largest make up more than k percent of the total.
 *
 * @param contributions - Amount by contributor; the amounts of one organisation must be added up first.
 * @param n - How many are looked at.
 * @param k - Percent.
 */
export function dominates(contributions: readonly number[], n: number, k: number): boolean {
  const amounts = sorted(contributions);
  return total(amounts.slice(0, n)) > (k / 100) * total(amounts);
}

/**
 * The p% rule: the second largest contributor could estimate the largest within p percent.
 *
 * @param contributions - Amount by contributor.
 * @param p - Percent; secret, as it would sharpen the guess.
 */
export function withinPercent(contributions: readonly number[], p: number): boolean {
  return upperProtection(contributions, p) > 0;
}

/**
 * How far above the true total an outsider's upper bound must reach, so that the p% rule holds; zero or less if the cell is
 * safe.
 *
 * @param contributions - Amount by contributor.
 * @param p - Percent.
 */
export function upperProtection(contributions: readonly number[], p: number): number {
  const amounts = sorted(contributions);
  const [first = 0, second = 0] = amounts;
  return (p / 100) * first - (total(amounts) - first - second);
}
