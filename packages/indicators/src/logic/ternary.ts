/** Kleene truth value as a number, so that AND is the minimum, OR the maximum and NOT is `2 - x`. */
export type Ternary = 0 | 1 | 2;
/** False. */
export const FALSE = 0;
/** Undetermined: the data do not say. */
export const UNDETERMINED = 1;
/** True. */
export const TRUE = 2;

/** Kleene AND. */
export const and = (a: Ternary, b: Ternary): Ternary => (a < b ? a : b);
/** Kleene OR. */
export const or = (a: Ternary, b: Ternary): Ternary => (a > b ? a : b);
/** Kleene NOT. */
export const not = (a: Ternary): Ternary => (2 - a) as Ternary;
/** Kleene exclusive or: undetermined as soon as one side is. */
export const xor = (a: Ternary, b: Ternary): Ternary => or(and(a, not(b)), and(not(a), b));
/** Kleene implication. */
export const implies = (a: Ternary, b: Ternary): Ternary => or(not(a), b);
/** A plain boolean as a truth value. */
export const fromBoolean = (value: boolean): Ternary => (value ? TRUE : FALSE);

/**
 * Whether at least `k` items are true, from how many certainly are and how many may be.
 *
 * @param certain - Items that are true.
 * @param open - Items that are undetermined.
 * @param k - How many are needed.
 * @returns True, false when even all open ones would not do, else undetermined.
 */
export const atLeast = (certain: number, open: number, k: number): Ternary =>
  certain >= k ? TRUE : certain + open < k ? FALSE : UNDETERMINED;
