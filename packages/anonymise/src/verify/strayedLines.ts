/**
 * How many lines of a file are not as they must be written.
 *
 * @param found - the text as it is
 * @param expected - the text as it must be
 * @param end - what stands after every line
 * @returns the number of lines that differ, or are too many or too few; 0 for equal texts
 */
export function strayedLines(found: string, expected: string, end = '\n'): number {
  if (found === expected) return 0;
  const [left, right] = [found.split(end), expected.split(end)];
  const shared = Math.min(left.length, right.length);
  let count = Math.max(left.length, right.length) - shared;
  for (let at = 0; at < shared; at++) if (left[at] !== right[at]) count++;
  return count;
}
