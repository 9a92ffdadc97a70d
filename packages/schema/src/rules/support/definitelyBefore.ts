/**
 * Whether every day of one partial date lies before every day of another. Written dates of one
 * calendar compare as texts; where one begins with the other (`2022` and `2022-07`) they overlap.
 */
export function definitelyBefore(first: string | undefined, second: string | undefined): boolean {
  return first !== undefined && second !== undefined && first < second && !second.startsWith(first);
}
