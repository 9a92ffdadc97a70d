import { shareOf } from './shareOf.js';

/**
 * A count that may be told, or the bound that hides it.
 *
 * @param count - the count
 * @param least - least count that may be told
 * @returns the count; `<` and the least where it is smaller, but not none
 */
export function tellCount(count: number, least: number): number | string {
  return count === 0 || count >= least ? count : `<${String(least)}`;
}

/**
 * The share of a part, from which neither a small part nor a small rest can be worked out: a small part is told as if it
 * were the least that may be told, a small rest as if there were none. So it is never told too small.
 *
 * @param part - rows of the part
 * @param all - all rows
 * @param least - least count that may be told
 * @returns the share
 */
export function tellPart(part: number, all: number, least: number): { readonly share: number } {
  if (all === 0 || part === 0) return shareOf(0);
  const told = part < least ? least : all - part < least && part < all ? all : part;
  return shareOf(Math.min(1, told / all));
}
