/**
 * A heading without what stands in round brackets, such as "(no names)" or "(if known)".
 *
 * @param heading - The heading.
 */
export function withoutBrackets(heading: string): string {
  let depth = 0;
  let kept = '';
  for (const character of heading) {
    if (character === '(') depth += 1;
    else if (character === ')' && depth > 0) depth -= 1;
    else if (depth === 0) kept += character;
  }
  // A bracket that never closes cuts nothing off.
  return depth > 0 ? heading : kept;
}
