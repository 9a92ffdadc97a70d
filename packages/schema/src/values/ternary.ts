/** An answer in Kleene's three-valued logic: partial dates and counts cannot always say yes or no. */
export type Ternary = true | false | 'unknown';

/**
 * Both; false as soon as one is false.
 *
 * @param left - An answer.
 * @param right - Another.
 */
export function bothOf(left: Ternary, right: Ternary): Ternary {
  if (left === false || right === false) return false;
  return left === true && right === true ? true : 'unknown';
}

/**
 * One at least; true as soon as one is true.
 *
 * @param left - An answer.
 * @param right - Another.
 */
export function eitherOf(left: Ternary, right: Ternary): Ternary {
  if (left === true || right === true) return true;
  return left === false && right === false ? false : 'unknown';
}

/**
 * The opposite; unknown stays unknown.
 *
 * @param answer - An answer.
 */
export function notOf(answer: Ternary): Ternary {
  return answer === 'unknown' ? 'unknown' : !answer;
}
