/**
 * Quantile of sorted numbers by linear interpolation between order statistics (Hyndman and Fan type 7, the default of R and
 * of spreadsheets).
 *
 * @param sorted - Numbers in rising order.
 * @param p - Share below, 0 to 1; 0.5 is the median.
 * @returns The quantile, or `null` of nothing.
 */
export function quantile(sorted: readonly number[], p: number): number | null {
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}
