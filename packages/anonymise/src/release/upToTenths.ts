/**
 * A share in tenths, upwards: a few rows more or less do not show.
 *
 * @param share - the share
 * @returns the tenths
 */
export function upToTenths(share: number): number {
  return Math.min(1, Math.ceil(share * 10 - 1e-6) / 10);
}
