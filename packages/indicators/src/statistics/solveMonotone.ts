/**
 * Root of an increasing function by bisection to the last bit of a double: slow by nature (about 60 to 1,100 steps), right
 * by nature, and an interval needs only two roots.
 *
 * @param increasing - Function with one change of sign in the bracket.
 * @param low - Where it is not positive.
 * @param high - Where it is not negative.
 */
export function solveMonotone(
  increasing: (x: number) => number,
  low: number,
  high: number,
): number {
  let below = low;
  let above = high;
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return middle;
    if (increasing(middle) < 0) below = middle;
    else above = middle;
  }
}
