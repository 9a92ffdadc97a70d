/**
 * Counts the choices of at most `most` stops out of lists of stops, order kept: an upper bound of what has to be looked at.
 *
 * @param lengths - stops of each list
 * @param most - most stops in a choice
 * @returns their number; infinite when it is too great for a number
 */
export function countSubsequences(lengths: Iterable<number>, most: number): number {
  let sum = 0;
  for (const length of lengths) {
    let choices = 1;
    for (let size = 1; size <= Math.min(most, length); size++) {
      choices = (choices * (length - size + 1)) / size;
      sum += choices;
    }
  }
  return sum;
}
