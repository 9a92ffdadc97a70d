/**
 * Marks a fraction as such and rounds it to three digits; a half goes up, also when the last bits of the fraction differ
 * with the order in which it was summed.
 *
 * @param value - the fraction
 * @returns the share
 */
export function shareOf(value: number): { readonly share: number } {
  return { share: Math.round(value * 1000 + 1e-6) / 1000 };
}
